import type { SetUpChange } from '../../contract/set-up.ts';
import type { SetUpSheetName } from '../../contract/set-up-words.ts';
import { said, type Text } from './language.ts';

/** A row of each sheet in one word. */
export const sheetNoun: Record<SetUpSheetName, Text> = {
  mall: said('Mal', 'Mall'),
  zones: said('Zona', 'Zone'),
  agencies: said('Instansi', 'Agency'),
  series: said('Seri', 'Series'),
  services: said('Layanan', 'Service'),
  standards: said('Standar', 'Standard'),
  counters: said('Loket', 'Counter'),
  counterServices: said('Layanan loket', 'Counter service'),
  people: said('Orang', 'Person'),
  seasons: said('Masa', 'Season'),
  hours: said('Jam', 'Hours'),
  exceptions: said('Tanggal khusus', 'Special date'),
  holidays: said('Hari libur', 'Holiday'),
  quotas: said('Kuota', 'Quota'),
  roster: said('Jadwal', 'Roster'),
  notices: said('Pengumuman', 'Notice'),
};

export const changeTexts = {
  added: (what: string): Text => said(`${what} ditambahkan.`, `${what} is added.`),
  retired: (what: string): Text =>
    said(`${what} dinonaktifkan; riwayatnya tetap ada.`, `${what} is retired; its history stays.`),
  reinstated: (what: string): Text => said(`${what} diaktifkan lagi.`, `${what} is used again.`),
  removed: (what: string): Text => said(`${what} dihapus.`, `${what} is removed.`),
  changed: (what: string, details: string): Text => said(`${what}: ${details}.`, `${what}: ${details}.`),
  fromTo: (label: string, before: string, after: string): Text =>
    said(`${label} dari ${before} menjadi ${after}`, `${label} from ${before} to ${after}`),
};

export const changeKindTexts: Record<SetUpChange['kind'], Text> = {
  add: said('baru', 'new'),
  change: said('berubah', 'changed'),
  retire: said('dinonaktifkan', 'retired'),
  remove: said('dihapus', 'removed'),
};
