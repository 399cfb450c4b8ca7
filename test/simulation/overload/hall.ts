import type { DayHours } from '../../../server/domain/calendar/calendar.ts';
import { MINUTE } from '../../domain/support/ticket-events.ts';

/** A service of the overloaded hall. Times in ms. */
export type HallService = { id: string; waitTargetMs: number; serviceTargetMs: number; weight: number };
export type HallCounter = {
  id: string;
  retired: false;
  services: { serviceId: string; kind: 'primary' | 'assist'; minWaiting: number }[];
};
export type HallPlan = { services: HallService[]; counters: HallCounter[] };

const service = (id: string, waitTarget: number, serviceTarget: number, weight: number): HallService => {
  return { id, waitTargetMs: waitTarget * MINUTE, serviceTargetMs: serviceTarget * MINUTE, weight };
};
const primary = (serviceId: string) => ({ serviceId, kind: 'primary' as const, minWaiting: 1 });
const assist = (serviceId: string) => ({ serviceId, kind: 'assist' as const, minWaiting: 1 });
const counter = (id: string, services: HallCounter['services']): HallCounter => ({ id, retired: false, services });

/**
 * Three agencies as malls have them: one with four counters, of which one is for quick errands and helps with the rest; one with a
 * single counter for everything; one whose two counters have a service each and one in common.
 */
export const HALL: HallPlan = {
  services: [
    service('ktp', 30, 12, 5),
    service('kk', 30, 20, 3),
    service('akta', 45, 25, 2),
    service('ambil', 15, 6, 4),
    service('paspor', 60, 15, 3),
    service('izin-tinggal', 60, 30, 1),
    service('npwp', 30, 10, 3),
    service('spt', 30, 20, 2),
    service('pajak-daerah', 20, 8, 3),
  ],
  counters: [
    counter('c1', ['ktp', 'kk', 'akta', 'ambil'].map(primary)),
    counter('c2', ['ktp', 'kk', 'akta', 'ambil'].map(primary)),
    counter('c3', ['ktp', 'kk', 'akta', 'ambil'].map(primary)),
    counter('c4', [primary('ambil'), ...['ktp', 'kk', 'akta'].map(assist)]),
    counter('c5', ['paspor', 'izin-tinggal'].map(primary)),
    counter('c6', ['npwp', 'pajak-daerah'].map(primary)),
    counter('c7', ['spt', 'pajak-daerah'].map(primary)),
  ],
};

/** Tickets half an hour before the counters, and until half an hour before they close. */
const day = (breaks: DayHours['breaks']): DayHours => {
  return { opensMin: 480, closesMin: 960, breaks, ticketsFromMin: 450, ticketsUntilMin: 930 };
};

/** The mall closes over noon, or it stays open and officers take their meals one after another. */
export const CLOSED_AT_NOON = day([{ fromMin: 720, toMin: 780, name: 'Istirahat' }]);
export const OPEN_AT_NOON = day([]);
