import type { MallSetUp } from '../store/set-up-writer.ts';
import type { NewMallPerson } from '../use-cases/set-up-mall.ts';

const NAMES = [
  'Andi',
  'Budi',
  'Citra',
  'Dewi',
  'Eko',
  'Fitri',
  'Gilang',
  'Hana',
  'Indra',
  'Joko',
  'Kartika',
  'Lestari',
];
const FAMILY = ['Pratama', 'Santoso', 'Wulandari', 'Hidayat', 'Nugroho', 'Rahmawati', 'Saputra', 'Utami'];

/** The people of the demo mall (design §7): `petugas1` sits at the first counter and so on. All but the admin share a password. */
export function demoPeople(setUp: MallSetUp, hashes: { admin: string; others: string }): NewMallPerson[] {
  const officers = setUp.counters.map((counter, index): NewMallPerson => {
    const name = `${NAMES[index % NAMES.length] ?? ''} ${FAMILY[(index * 3) % FAMILY.length] ?? ''}`;
    return { ...person(`petugas${counter.number}`, name, 'officer', hashes.others), agencyId: counter.agencyId };
  });
  return [
    person('admin', 'Pengelola MPP', 'admin', hashes.admin),
    { ...person('penyelia', 'Rina Kusuma', 'supervisor', hashes.others), mayCallOutOfOrder: true },
    person('pengawas', 'Pengawas', 'auditor', hashes.others),
    ...officers,
  ];
}

function person(username: string, name: string, role: NewMallPerson['role'], passwordHash: string): NewMallPerson {
  return { username, name, role, passwordHash, agencyId: null, mayCallOutOfOrder: false };
}
