import { describe, expect, it } from 'vitest';
import { MALL_CLOSES, timeOfDay } from '../../server/demo/simulation/day-times.ts';
import { expectedWorkMs } from '../../server/demo/simulation/demand.ts';
import { DEFAULT_VISITORS, makePlan, type Plan } from '../../server/demo/simulation/plan.ts';
import { attendanceMs } from '../../server/demo/simulation/shifts.ts';
import { SHARES } from '../../server/demo/simulation/visitors.ts';
import { demoSimMall } from './demo-sim-mall.ts';

const mall = demoSimMall();
const plan = makePlan({ seed: 'test', visitors: DEFAULT_VISITORS, mall });
/** Many visitors, so that shares of a few percent can be seen. */
const crowd = makePlan({ seed: 'crowd', visitors: 20_000, mall }).visitors;

function utilisationOf(agencyId: string | null, of: Plan): number {
  const agencies = mall.agencies.filter(({ id }) => agencyId === null || id === agencyId);
  const ids = agencies.map(({ id }) => id);
  const work = of.demand
    .filter(({ service }) => ids.includes(service.agencyId))
    .reduce((sum, { service, visitors }) => sum + visitors * expectedWorkMs(service), 0);
  const shifts = agencies.flatMap(({ counters }) => counters.flatMap(({ id }) => of.shifts.get(id) ?? []));
  return work / shifts.reduce((sum, shift) => sum + attendanceMs(shift), 0);
}

function shareOf(holds: (visitor: (typeof crowd)[number]) => boolean): number {
  return crowd.filter(holds).length / crowd.length;
}

/** Four standard deviations of a share among so many. */
const tolerance = (share: number) => 4 * Math.sqrt((share * (1 - share)) / crowd.length);

describe('the plan of a day', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(makePlan({ seed: 'test', visitors: DEFAULT_VISITORS, mall })).toEqual(plan);
    expect(makePlan({ seed: 'other', visitors: DEFAULT_VISITORS, mall })).not.toEqual(plan);
  });

  it('has exactly the visitors that were asked for, few or many', () => {
    expect(plan.visitors).toHaveLength(2_031);
    for (const visitors of [1, 7, 60, 5_000]) {
      expect(makePlan({ seed: 'n', visitors, mall }).visitors).toHaveLength(visitors);
    }
  });

  it('keeps the mall four fifths busy, and the popular agencies busier than the others', () => {
    expect(utilisationOf(null, plan)).toBeCloseTo(0.8, 1);
    const byName = new Map(mall.agencies.map(({ id, shortName }) => [shortName, utilisationOf(id, plan)]));
    const popular = ['Disdukcapil', 'DPMPTSP', 'bank bjb', 'Imigrasi', 'Bapenda'];
    for (const [name, utilisation] of byName) {
      if (popular.includes(name)) expect(utilisation, name).toBeGreaterThan(0.85);
      else expect(utilisation, name).toBeLessThan(0.82);
      expect(utilisation, name).toBeLessThan(1.03);
    }
  });

  it('sends most people where most people go (Tangerang Selatan 2025, domain.md §3)', () => {
    const visitorsOf = (name: string) => {
      const id = mall.agencies.find(({ shortName }) => shortName === name)?.id;
      return plan.demand.reduce((sum, { service, visitors }) => sum + (service.agencyId === id ? visitors : 0), 0);
    };
    const ranked = mall.agencies.map(({ shortName }) => shortName).toSorted((a, b) => visitorsOf(b) - visitorsOf(a));
    expect(ranked[0]).toBe('Disdukcapil');
    expect(new Set(ranked.slice(1, 4))).toEqual(new Set(['DPMPTSP', 'Imigrasi', 'bank bjb']));
  });
});

describe('visitors', () => {
  const servicesOf = new Map(mall.agencies.flatMap(({ services }) => services.map((service) => [service.id, service])));

  it.each([
    ['priority', SHARES.priority, shareOf(({ priority }) => priority !== 'none')],
    ['a missed call', SHARES.missesCall, shareOf(({ missesCall }) => missesCall !== null)],
    ['several errands', SHARES.severalErrands, shareOf(({ errands }) => errands.length > 0)],
    ['a transfer', SHARES.transferred, shareOf(({ stages }) => stages.length === 2)],
  ])('have %s as often as planned', (_, planned, found) => {
    expect(Math.abs(found - planned)).toBeLessThan(tolerance(planned));
  });

  it('take the time that the standards suggest: 0.6 of the target on average, seldom more than it', () => {
    const ratios = crowd
      .flatMap(({ stages }) => (stages.length === 1 ? stages : []))
      .map(({ serviceId, serviceMs }) => serviceMs / (servicesOf.get(serviceId)?.serviceTargetMs ?? 1));
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeCloseTo(0.6, 1);
    expect(Math.max(...ratios)).toBeLessThanOrEqual(2.5);
    const over = ratios.filter((ratio) => ratio > 1).length / ratios.length;
    expect(over).toBeGreaterThan(0.07);
    expect(over).toBeLessThan(0.16);
  });

  it('lack only documents that the standard asks for', () => {
    const endings = crowd.flatMap(({ stages }) => stages.map(({ serviceId, ending }) => ({ serviceId, ending })));
    const returned = endings.filter(({ ending }) => ending.outcome === 'returned');
    expect(returned.length / endings.length).toBeCloseTo(SHARES.returned, 1);
    for (const { serviceId, ending } of returned) {
      if (ending.outcome !== 'returned') continue;
      expect(ending.lacking.length).toBeGreaterThan(0);
      expect(new Set(ending.lacking).size).toBe(ending.lacking.length);
      expect(Math.max(...ending.lacking)).toBeLessThan(servicesOf.get(serviceId)?.requirements ?? 0);
    }
  });

  it('have their errands at different agencies', () => {
    const agencyOf = (serviceId: string) => servicesOf.get(serviceId)?.agencyId;
    for (const { serviceId, errands } of crowd) {
      const agencies = [serviceId, ...errands.map((errand) => errand.serviceId)].map(agencyOf);
      expect(new Set(agencies).size).toBe(agencies.length);
    }
  });

  it('are sent on to another service than the one they came for', () => {
    for (const { stages } of crowd) {
      const [first, second] = stages;
      if (second === undefined) continue;
      expect(first?.ending).toMatchObject({ outcome: 'transferred', serviceId: second.serviceId });
      expect(second.serviceId).not.toBe(first?.serviceId);
    }
  });
});

describe('officers', () => {
  const shifts = [...plan.shifts.values()];

  it('open around eight; a few are late and one counter stays empty', () => {
    expect(shifts).toHaveLength(34);
    const onTime = shifts.filter(({ opensAt }) => opensAt !== null && opensAt <= timeOfDay(8, 5));
    expect(onTime.every(({ opensAt }) => opensAt !== null && opensAt >= timeOfDay(7, 45))).toBe(true);
    expect(shifts.filter(({ opensAt }) => opensAt === null)).toHaveLength(1);
    expect(shifts.length - onTime.length).toBeGreaterThanOrEqual(4);
    expect(shifts.length - onTime.length).toBeLessThanOrEqual(6);
  });

  it('eat one after another: no agency with several counters stands alone at noon', () => {
    for (const { shortName, counters } of mall.agencies.filter((agency) => agency.counters.length > 1)) {
      const meals = counters.flatMap(
        ({ id }) => plan.shifts.get(id)?.breaks.filter(({ reason }) => reason === 'meal') ?? [],
      );
      const away = (at: number) => meals.filter((meal) => meal.at <= at && at < meal.at + meal.lengthMs).length;
      for (let at = timeOfDay(11, 30); at < timeOfDay(14); at += 60_000) {
        expect(away(at), shortName).toBeLessThan(counters.length);
      }
    }
  });

  it('take breaks with a reason, within the day', () => {
    for (const { breaks } of shifts) {
      expect(breaks.length).toBeGreaterThan(0);
      for (const { at, lengthMs } of breaks) {
        expect(at).toBeGreaterThan(timeOfDay(8));
        expect(at + lengthMs).toBeLessThan(MALL_CLOSES);
      }
    }
  });
});

describe('incidents', () => {
  it('are a take-over at a counter that is open, and a disruption of forty minutes', () => {
    const { takeOver, outage } = plan.incidents;
    expect(plan.shifts.get(takeOver?.counterId ?? '')?.opensAt).not.toBeNull();
    expect(plan.demand.map(({ service }) => service.id)).toContain(outage?.serviceId);
    expect((outage?.until ?? 0) - (outage?.at ?? 0)).toBe(40 * 60_000);
  });
});
