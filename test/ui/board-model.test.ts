import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoardCall, BoardCounter, BoardView, BoardWaiting } from '../../contract/board.ts';
import {
  orderCounters,
  otherCalls,
  splitCounterName,
  waitingByAgency,
  zoneTitle,
} from '../../display-ui/board-model.ts';
import { numberSize, orientationOf, scaleFor, shrinkTo } from '../../display-ui/fit.ts';
import { gridFor, paginate } from '../../display-ui/paging.ts';
import { isIndonesian } from '../../display-ui/sound/speech.ts';

function call(n: number, ticketLabel = `A${n}`): BoardCall {
  return {
    n,
    ticketLabel,
    counterNumber: 1,
    counterName: 'Loket 1',
    agencyShortName: 'X',
    agencyName: 'X',
    agencyColour: '#000',
    at: n,
  };
}

function viewWith(lastCalls: BoardCall[]): BoardView {
  return {
    epoch: 'e',
    seq: 1,
    serverTime: 1,
    mall: { id: 'm', name: 'M', shortName: 'M', timeZone: 'Asia/Jakarta', timeZoneLabel: 'WIB', priorityFactors: [] },
    zone: { id: 'z', code: 'A', name: 'Z', nameEn: 'Z' },
    counters: [],
    lastCalls,
    waitingByService: [],
    notices: [],
    hours: { open: true, reason: null, note: null, opensAt: null, closesAt: null },
    outages: [],
    lastAnnouncement: lastCalls[0]?.n ?? 0,
  };
}

describe('the calls beside the dominant one', () => {
  it('are five, newest first, without the dominant ticket', () => {
    const view = viewWith([8, 7, 6, 5, 4, 3, 2, 1].map((n) => call(n)));
    expect(otherCalls(view, call(7)).map((other) => other.n)).toEqual([8, 6, 5, 4, 3]);
  });

  it('leave out a ticket whose first call is dominant while its recall waits', () => {
    const view = viewWith([call(3, 'A1'), call(2, 'B1')]);
    expect(otherCalls(view, call(1, 'A1')).map((other) => other.ticketLabel)).toEqual(['B1']);
  });
});

describe('the counters', () => {
  const counter = (number: number, duty: BoardCounter['duty']): BoardCounter => ({
    id: `c${number}`,
    number,
    name: `Loket ${number}`,
    agencyShortName: 'X',
    agencyColour: '#000',
    duty,
    breakReason: null,
    expectedReturnAt: null,
    ticketLabel: null,
    serving: false,
  });

  it('come open ones first, then by number, and the view is left as it was', () => {
    const counters = [counter(4, 'open'), counter(1, 'closed'), counter(2, 'open'), counter(3, 'break')];
    expect(orderCounters(counters).map((one) => one.number)).toEqual([2, 4, 3, 1]);
    expect(counters[0]?.number).toBe(4);
  });

  it('show word and number apart, where the name has both', () => {
    expect(splitCounterName('Loket 12')).toEqual({ word: 'Loket', number: '12' });
    expect(splitCounterName('Loket Prioritas 3')).toEqual({ word: 'Loket Prioritas', number: '3' });
    expect(splitCounterName('Meja Informasi')).toEqual({ word: '', number: 'Meja Informasi' });
  });
});

describe('the zone', () => {
  it('is named without the code that stands beside it', () => {
    expect(zoneTitle('Zona A · Kependudukan & Perizinan', 'A')).toBe('Kependudukan & Perizinan');
    expect(zoneTitle('Lantai 2 · Sayap barat', 'B')).toBe('Lantai 2 · Sayap barat');
    expect(zoneTitle('Imigrasi', 'B')).toBe('Imigrasi');
  });
});

describe('people waiting', () => {
  it('are added up per agency', () => {
    const waiting = (serviceId: string, agencyId: string, count: number): BoardWaiting => ({
      serviceId,
      serviceName: serviceId,
      agencyId,
      agencyShortName: agencyId,
      agencyColour: '#000',
      waiting: count,
    });
    const rows = [waiting('ktp', 'A', 3), waiting('paspor', 'C', 1), waiting('kk', 'A', 4)];
    expect(waitingByAgency(rows).map((row) => [row.agencyId, row.waiting])).toEqual([
      ['A', 7],
      ['C', 1],
    ]);
  });
});

describe('pages', () => {
  it('hold every entry once, in order, and never more than fit', () => {
    const sizes = fc.record({
      count: fc.nat(60),
      most: fc.integer({ min: 1, max: 12 }),
      step: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(sizes, ({ count, most, step }) => {
        const items = Array.from({ length: count }, (_, index) => index);
        const pages = paginate(items, most, step);
        expect(pages.flat()).toEqual(items);
        expect(pages.every((page) => page.length <= most)).toBe(true);
        expect(pages.every((page) => page.length > 0 || count === 0)).toBe(true);
      }),
    );
  });

  it('are nearly equal, so that none holds a lonely entry', () => {
    expect(paginate(Array.from({ length: 11 }), 10).map((page) => page.length)).toEqual([6, 5]);
    expect(paginate(Array.from({ length: 9 }), 6, 2).map((page) => page.length)).toEqual([6, 3]);
  });

  it('fill their rows', () => {
    expect(gridFor(10, 5)).toEqual({ columns: 5, rows: 2 });
    expect(gridFor(7, 5)).toEqual({ columns: 4, rows: 2 });
    expect(gridFor(4, 5)).toEqual({ columns: 4, rows: 1 });
  });
});

describe('sizes', () => {
  it('make the smallest list text (36 px × scale) 64 px on a Full HD board, however it hangs', () => {
    expect(36 * scaleFor(1920, 1080)).toBeCloseTo(64);
    expect(36 * scaleFor(1080, 1920)).toBeCloseTo(64);
    expect(36 * scaleFor(3840, 2160)).toBeCloseTo(128);
    expect(orientationOf(1080, 1920)).toBe('portrait');
  });

  it('keep numbers inside their panel, and long names in their place', () => {
    expect(numberSize('A 117', 1_150, 310)).toBe(310);
    expect(numberSize('4W 1000', 900, 310)).toBeLessThan(260);
    expect(numberSize('A 117', 0, 0)).toBe(0);
    expect(shrinkTo('Pajak', 9)).toBe(1);
    expect(shrinkTo('BPJS Ketenagakerjaan', 9)).toBeLessThan(1);
  });
});

describe('a voice', () => {
  it('is Indonesian under its new and its old code', () => {
    expect(['id-ID', 'id', 'in-ID', 'id_ID'].every(isIndonesian)).toBe(true);
    expect(['en-US', 'it-IT', 'ind', ''].some(isIndonesian)).toBe(false);
  });
});
