import { DEFAULT_PRIORITY_FACTORS } from '../domain/queue-order.ts';
import type { MallSetUp } from '../store/set-up-writer.ts';
import catalogue from './catalogue.json' with { type: 'json' };
import { demoCalendar, demoRoster } from './demo-hours.ts';

const MINUTE = 60_000;

/** Where each agency of the demo mall waits, and the colour of its bar. Four halls as in a building of this size. */
const ZONES = [
  {
    id: 'zona-a',
    code: 'A',
    name: 'Zona A · Kependudukan & Perizinan',
    nameEn: 'Zone A · Civil Registry & Permits',
    agencies: 'ABSZ',
  },
  {
    id: 'zona-b',
    code: 'B',
    name: 'Zona B · Imigrasi, Kepolisian & Hukum',
    nameEn: 'Zone B · Immigration, Police & Law',
    agencies: 'CDEFG',
  },
  {
    id: 'zona-c',
    code: 'C',
    name: 'Zona C · Pajak, Pertanahan & Keuangan',
    nameEn: 'Zone C · Tax, Land & Finance',
    agencies: 'HLMNRU',
  },
  {
    id: 'zona-d',
    code: 'D',
    name: 'Zona D · Jaminan Sosial & Kesejahteraan',
    nameEn: 'Zone D · Social Security & Welfare',
    agencies: 'JKPQTVW',
  },
];

const COLOURS: Readonly<Record<string, string>> = {
  A: '#1f6fb2',
  B: '#0b7a5c',
  C: '#2a4b8d',
  D: '#8a5a00',
  E: '#b5472f',
  F: '#2e7d32',
  G: '#5b4a8a',
  H: '#a0522d',
  J: '#00897b',
  K: '#3f7f3f',
  L: '#c77700',
  M: '#6b5b1e',
  N: '#1565c0',
  P: '#ad1457',
  Q: '#d0562b',
  R: '#0277bd',
  S: '#4e6e58',
  T: '#5d6d7e',
  U: '#d35400',
  V: '#00838f',
  W: '#7b3f9d',
  Z: '#0b6b66',
};

/** SIM booths of malls give out 100 to 150 numbers a day, as many as the police's system takes (domain.md §3). */
const DEMO_QUOTAS: MallSetUp['quotas'] = ['d-03', 'd-04'].map((id) => {
  return { serviceId: id, weekday: 0, total: 120, kiosk: null, officer: null, priorityReserved: 20 };
});

/** Counters that are there for one quick service and help with the others when their own line is empty. */
const QUICK_COUNTERS: Readonly<Record<string, string>> = { 'loket-4': 'A-09', 'loket-7': 'B-05' };

const agencyId = (code: string): string => `instansi-${code.toLowerCase()}`;
const serviceId = (id: string): string => id.toLowerCase();

function zoneOf(agencyCode: string): string {
  return ZONES.find((zone) => zone.agencies.includes(agencyCode))?.id ?? 'zona-a';
}

/**
 * The demo mall: 22 agencies, 60 real services, 34 counters. `today` is the business day its standards begin before. Open around the
 * clock, so that whoever tries it at night finds it open, unless its true hours are asked for.
 */
export function demoMall(today: string, options: { trueHours: boolean } = { trueHours: false }): MallSetUp {
  const counters = demoCounters();
  return {
    mall: {
      id: 'mpp-demo',
      name: 'Mal Pelayanan Publik Contoh Bekasi',
      shortName: 'MPP Contoh Bekasi',
      timeZone: 'Asia/Jakarta',
      demo: true,
      priorityFactors: DEFAULT_PRIORITY_FACTORS,
      graceMs: 15 * MINUTE,
      dayStartsMin: 0,
      alwaysOpen: !options.trueHours,
      rules: {},
    },
    calendar: demoCalendar(),
    zones: ZONES.map(({ id, code, name, nameEn }) => ({ id, code, name, nameEn })),
    agencies: catalogue.agencies.map(({ code, shortName, name, kind }) => {
      return {
        id: agencyId(code),
        zoneId: zoneOf(code),
        code,
        shortName,
        name,
        kind,
        colour: COLOURS[code] ?? '#10242e',
      };
    }),
    series: catalogue.agencies.map(({ code }) => ({ id: `seri-${code.toLowerCase()}`, code })),
    services: catalogue.services.map(({ id, agency, name, category, keywords, errand }) => {
      const place = { agencyId: agencyId(agency), zoneId: zoneOf(agency), seriesId: `seri-${agency.toLowerCase()}` };
      return {
        id: serviceId(id),
        ...place,
        name,
        category,
        keywords,
        errand,
        ticketsFromMin: null,
        ticketsUntilMin: null,
      };
    }),
    standards: demoStandards(today),
    counters,
    counterServices: counters.flatMap((counter) => servicesAt(counter)),
    quotas: DEMO_QUOTAS,
    roster: demoRoster(counters),
    notices: [
      {
        id: 'pengumuman-1',
        zoneId: null,
        text: 'Nomor terlewat? Temui petugas: nomor Anda tetap berlaku selama 15 menit.',
        textEn: 'Missed your call? See an officer: your number stays valid for 15 minutes.',
      },
      {
        id: 'pengumuman-2',
        zoneId: null,
        text: 'Lansia, penyandang disabilitas, ibu hamil atau menyusui, dan yang membawa anak kecil didahulukan.',
        textEn: 'Elderly, disabled, pregnant or nursing visitors, and those with small children, come first.',
      },
      {
        id: 'pengumuman-3',
        zoneId: null,
        text: 'Semua layanan di sini tanpa perantara. Biaya resmi tertera di anjungan dan pada karcis Anda.',
        textEn: 'No brokers are needed here. Official fees are shown at the kiosk and on your ticket.',
      },
    ],
  };
}

function demoStandards(today: string): MallSetUp['standards'] {
  const validFrom = `${today.slice(0, 4)}-01-01`;
  return catalogue.services.map((service) => ({
    id: `${serviceId(service.id)}.${validFrom}`,
    serviceId: serviceId(service.id),
    validFrom,
    waitTargetMs: service.waitTargetMinutes * MINUTE,
    serviceTargetMs: service.serviceTargetMinutes * MINUTE,
    completionText: service.completionText,
    tariffRupiah: service.tariffRupiah,
    tariffText: service.tariffText,
    requirements: service.requirements,
    legalBasis: service.legalBasis,
    sources: service.sources,
    verified: service.verified,
  }));
}

function demoCounters(): MallSetUp['counters'] {
  const desks = catalogue.agencies.flatMap(({ code, counters }) => Array.from({ length: counters }, () => code));
  return desks.map((code, index) => {
    const number = index + 1;
    return { id: `loket-${number}`, zoneId: zoneOf(code), agencyId: agencyId(code), number, name: `Loket ${number}` };
  });
}

function servicesAt(counter: MallSetUp['counters'][number]): MallSetUp['counterServices'] {
  const quick = QUICK_COUNTERS[counter.id];
  return catalogue.services
    .filter((service) => agencyId(service.agency) === counter.agencyId)
    .map((service) => {
      const kind = quick === undefined || quick === service.id ? 'primary' : 'assist';
      return { counterId: counter.id, serviceId: serviceId(service.id), kind, minWaiting: 1 };
    });
}
