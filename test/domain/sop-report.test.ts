import { describe, expect, it } from 'vitest';
import {
  type ReportedLeg,
  summariseLegs as summarise,
  type UnattendedFigures,
} from '../../server/domain/sop-report.ts';

const MINUTE = 60_000;

function leg(of: Partial<ReportedLeg>): ReportedLeg {
  const nothing = { waitMs: null, wayMs: null, serviceMs: null, waitVerdict: null, serviceVerdict: null };
  const marks = { outOfOrder: 0, walkDirect: 0, waitOutageMs: 0, serviceOutageMs: 0 };
  return { key: 'a', result: null, ...marks, ...nothing, ...of };
}

function attended(waitMin: number, serviceMin: number, of: Partial<ReportedLeg> = {}): ReportedLeg {
  return leg({
    result: 'completed',
    waitMs: waitMin * MINUTE,
    wayMs: MINUTE,
    serviceMs: serviceMin * MINUTE,
    waitVerdict: waitMin <= 30 ? 'within' : 'over',
    serviceVerdict: serviceMin <= 10 ? 'within' : 'over',
    ...of,
  });
}

const name = (key: string) => `nama ${key}`;
const NONE: UnattendedFigures = { byKey: new Map(), totalMs: 0 };
const summariseLegs = (legs: readonly ReportedLeg[], nameOf: typeof name, unattended = NONE) =>
  summarise(legs, nameOf, unattended);

describe('summariseLegs', () => {
  it('answers no rows and an empty total for no legs', () => {
    const { rows, total } = summariseLegs([], name);
    expect(rows).toEqual([]);
    expect(total).toMatchObject({
      tickets: 0,
      wait: { n: 0, meanMs: null, medianMs: null, p90Ms: null, withinShare: null },
    });
  });

  it('groups by key in its order and names each row', () => {
    const { rows } = summariseLegs([attended(1, 1, { key: 'b' }), attended(1, 1), attended(1, 1, { key: 'b' })], name);
    expect(rows.map((row) => [row.key, row.name, row.tickets])).toEqual([
      ['a', 'nama a', 1],
      ['b', 'nama b', 2],
    ]);
  });

  it('counts each way of ending apart', () => {
    const results = [
      'completed',
      'returned',
      'referred',
      'transferred',
      'noShow',
      'cancelled',
      'expired',
      null,
    ] as const;
    const { total } = summariseLegs(
      results.map((result) => leg({ result })),
      name,
    );
    const { tickets, served, returned, referred, transferred, noShow, cancelled, expired, open } = total;
    expect(tickets).toBe(8);
    expect([served, returned, referred, transferred, noShow, cancelled, expired, open]).toEqual([
      1, 1, 1, 1, 1, 1, 1, 1,
    ]);
  });

  it('computes mean, nearest-rank median and p90, and the share within target', () => {
    const { total } = summariseLegs(
      [10, 20, 30, 40].map((waitMin) => attended(waitMin, waitMin / 4)),
      name,
    );
    expect(total.wait).toEqual({
      n: 4,
      meanMs: 25 * MINUTE,
      medianMs: 20 * MINUTE,
      p90Ms: 40 * MINUTE,
      withinShare: 0.75,
    });
    expect(total.service).toMatchObject({ n: 4, medianMs: 5 * MINUTE, withinShare: 1 });
  });

  it('never lets no-shows, cancellations, expiries or open legs into the averages, whatever they carry', () => {
    const outside = (['noShow', 'cancelled', 'expired', null] as const).map((result) => attended(500, 500, { result }));
    const { total } = summariseLegs([attended(10, 5), ...outside], name);
    expect(total.wait).toMatchObject({ n: 1, meanMs: 10 * MINUTE, withinShare: 1 });
    expect(total.service).toMatchObject({ n: 1, meanMs: 5 * MINUTE });
    expect(total.way.n).toBe(1);
  });

  it('leaves out of the service what was sent on before it was served', () => {
    const sentOn = leg({ result: 'transferred', waitMs: 40 * MINUTE, waitVerdict: 'over' });
    const { total } = summariseLegs([attended(20, 5), sentOn], name);
    expect(total.wait).toMatchObject({ n: 2, meanMs: 30 * MINUTE, withinShare: 0.5 });
    expect(total.service).toMatchObject({ n: 1, withinShare: 1 });
    expect(total.way).toMatchObject({ n: 1, withinShare: null });
  });

  it('counts calls out of order', () => {
    const { total } = summariseLegs([attended(1, 1, { outOfOrder: 1 }), attended(1, 1)], name);
    expect(total.outOfOrder).toBe(1);
  });

  it('counts those served without a call; they have no wait', () => {
    const walkIn = attended(0, 4, { walkDirect: 1, waitMs: null, wayMs: null, waitVerdict: null });
    const { total } = summariseLegs([walkIn, attended(20, 6)], name);
    expect(total).toMatchObject({
      walkDirect: 1,
      wait: { n: 1, meanMs: 20 * MINUTE },
      way: { n: 1 },
      service: { n: 2 },
    });
  });

  it('says how many were over while a disruption lasted, and leaves the verdict as it was', () => {
    const { total } = summariseLegs(
      [
        attended(40, 20, { waitOutageMs: MINUTE, serviceOutageMs: MINUTE }),
        attended(40, 20),
        attended(10, 5, { waitOutageMs: MINUTE, serviceOutageMs: MINUTE }),
        attended(40, 20, { result: 'noShow', waitOutageMs: MINUTE, serviceOutageMs: MINUTE }),
      ],
      name,
    );
    expect(total).toMatchObject({ waitOverOutage: 1, serviceOverOutage: 1 });
    expect(total.wait.withinShare).toBe(1 / 3);
  });

  it('gives each row its time without an officer, none where none was found, and null where there is no line', () => {
    const legs = [attended(1, 1), attended(1, 1, { key: 'b' })];
    const byKey = summariseLegs(legs, name, { byKey: new Map([['b', 7]]), totalMs: 7 });
    expect([...byKey.rows, byKey.total].map(({ unattendedMs }) => unattendedMs)).toEqual([0, 7, 7]);
    const noLine = summariseLegs(legs, name, { byKey: null, totalMs: 7 });
    expect([...noLine.rows, noLine.total].map(({ unattendedMs }) => unattendedMs)).toEqual([null, null, 7]);
  });
});
