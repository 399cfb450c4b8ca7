import type { AgencyView, Catalogue, ServiceLive, ServiceView } from '../../contract/catalogue.ts';
import type { HoursView } from '../../contract/hours.ts';
import type { TicketView, VisitErrand } from '../../contract/ticket.ts';

const MINUTE_MS = 60_000;
export const ALWAYS_OPEN: HoursView = { open: true, reason: null, note: null, opensAt: null, closesAt: null };

function makeAgency(id: string, shortName: string, name: string): AgencyView {
  return { id, code: id, shortName, name, colour: '#0b6b66', zoneId: 'zone-a' };
}

function makeService(id: string, name: string, more: Partial<ServiceView> = {}): ServiceView {
  return {
    id,
    agencyId: id.charAt(0),
    zoneId: 'zone-a',
    name,
    keywords: [],
    errand: null,
    seriesCode: id.charAt(0),
    standard: {
      id: `${id}.1`,
      validFrom: '2026-01-02',
      waitTargetMs: 30 * MINUTE_MS,
      serviceTargetMs: 10 * MINUTE_MS,
      completionText: 'Selesai di tempat',
      tariffRupiah: 0,
      tariffText: null,
      requirements: ['KTP-el'],
      legalBasis: [],
    },
    ...more,
  };
}

export function makeLive(serviceId: string, more: Partial<ServiceLive> = {}): ServiceLive {
  return {
    serviceId,
    open: true,
    closedReason: null,
    closedNote: null,
    ticketsAt: null,
    ticketsUntil: null,
    hours: ALWAYS_OPEN,
    outage: null,
    quotaLeft: null,
    forecast: 'fine',
    waiting: 0,
    estimate: null,
    countersOpen: 1,
    ...more,
  };
}

/** A few services of the demo mall, named as in its catalogue. */
export function makeCatalogue(more: Partial<Catalogue> = {}): Catalogue {
  const services = [
    makeService('A-01', 'Perekaman KTP-el (pemula)', { errand: 'ktp' }),
    makeService('A-02', 'Cetak ulang KTP-el (rusak / hilang / perubahan data / pindah datang)', { errand: 'ktp' }),
    makeService('A-05', 'Pencatatan kelahiran / Akta Kelahiran', { errand: 'akta' }),
    makeService('C-01', 'Paspor baru (nonelektronik, 5 tahun)', { errand: 'paspor' }),
    makeService('C-04', 'Pengambilan paspor', { errand: 'paspor' }),
    makeService('D-01', 'Penerbitan SKCK baru', { errand: 'skck' }),
    makeService('D-03', 'Perpanjangan SIM A'),
    makeService('J-01', 'Perubahan kelas rawat JKN', { errand: 'bpjs' }),
    makeService('K-01', 'Klaim Jaminan Hari Tua (JHT)', { errand: 'bpjs' }),
    makeService('P-01', 'Kartu Tanda Bukti Pencari Kerja (AK-1 / kartu kuning)'),
    makeService('V-01', 'Konsultasi izin/rekomendasi tenaga dan sarana kesehatan'),
  ];
  return {
    epoch: 'e1',
    seq: 1,
    serverTime: 0,
    version: 'v1',
    demo: true,
    mall: {
      id: 'mpp',
      name: 'Mal Pelayanan Publik',
      shortName: 'MPP',
      timeZone: 'Asia/Jakarta',
      timeZoneLabel: 'WIB',
      priorityFactors: [
        { priority: 'none', factor: 1 },
        { priority: 'elderly', factor: 0.5 },
      ],
    },
    zones: [{ id: 'zone-a', code: 'A', name: 'Zona A', nameEn: 'Zone A' }],
    agencies: [
      makeAgency('A', 'Disdukcapil', 'Dinas Kependudukan dan Pencatatan Sipil'),
      makeAgency('C', 'Imigrasi', 'Kantor Imigrasi'),
      makeAgency('D', 'Polres', 'Polres Metro Bekasi (SKCK, SIM, SPKT)'),
      makeAgency('J', 'BPJS Kesehatan', 'BPJS Kesehatan Cabang Cikarang'),
      makeAgency('K', 'BPJS Ketenagakerjaan', 'BPJS Ketenagakerjaan Cabang Cikarang'),
      makeAgency('P', 'Disnaker', 'Dinas Ketenagakerjaan'),
      makeAgency('V', 'Dinkes', 'Dinas Kesehatan'),
    ],
    services,
    live: services.map((service) => makeLive(service.id)),
    publicUrl: null,
    hours: ALWAYS_OPEN,
    ...more,
  };
}

/** A ticket that waits, taken at 08.00 in Jakarta. */
export function makeTicketView(more: Partial<TicketView> = {}): TicketView {
  const { standard, name } = makeService('A-01', 'Perekaman KTP-el (pemula)');
  const issuedAt = Date.UTC(2026, 10, 23, 1);
  return {
    epoch: 'e1',
    seq: 1,
    serverTime: issuedAt,
    label: 'A117',
    state: 'waiting',
    priority: 'none',
    serviceId: 'A-01',
    serviceName: name,
    agencyName: 'Dinas Kependudukan dan Pencatatan Sipil',
    agencyShortName: 'Disdukcapil',
    agencyColour: '#0b6b66',
    zoneCode: 'A',
    zoneName: 'Zona A',
    zoneNameEn: 'Zone A',
    mallName: 'Mal Pelayanan Publik',
    timeZone: 'Asia/Jakarta',
    timeZoneLabel: 'WIB',
    issuedAt,
    ahead: 7,
    estimate: { fromMs: 15 * MINUTE_MS, toMs: 25 * MINUTE_MS },
    counterName: null,
    counterNumber: null,
    lastCalledAt: null,
    startedAt: null,
    graceUntil: null,
    graceMs: 15 * MINUTE_MS,
    outcome: null,
    lacking: [],
    mayReenter: false,
    returnAfter: 2,
    referredTo: null,
    origin: 'issued',
    outage: null,
    opensAt: null,
    visit: [],
    standard,
    journalSeq: 101,
    journalCode: '7f3a91c0',
    ...more,
  };
}

/** Another number of the same visit: a passport, waiting. */
export function makeErrand(more: Partial<VisitErrand> = {}): VisitErrand {
  return {
    label: 'C005',
    state: 'waiting',
    serviceId: 'C-01',
    serviceName: 'Paspor baru',
    agencyShortName: 'Imigrasi',
    agencyColour: '#0b6b66',
    zoneCode: 'B',
    zoneName: 'Zona B',
    zoneNameEn: 'Zone B',
    ahead: 3,
    estimate: null,
    counterName: null,
    counterNumber: null,
    outcome: null,
    lacking: [],
    mayReenter: false,
    requirements: ['Kartu Keluarga'],
    lastCalledAt: null,
    outage: null,
    opensAt: null,
    next: false,
    ...more,
  };
}
