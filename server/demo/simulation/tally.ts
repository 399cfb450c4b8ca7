import type { ProblemCode } from '../../../contract/problem.ts';

/** What came of a simulated day, counted by those who did it. */
export type Summary = {
  visitors: number;
  issued: number;
  /** Found the service closed and went home without a ticket. */
  turnedAway: number;
  served: number;
  returned: number;
  /** Back the same day with the missing documents. */
  reentered: number;
  /** Visitors who took several tickets in one go. */
  visitsWithErrands: number;
  referred: number;
  transferred: number;
  held: number;
  recalled: number;
  noShow: number;
  reinstated: number;
  cancelled: number;
  outOfOrder: number;
  /** Still in line or set aside when the last counter closed, and told to come another day. */
  sentHome: number;
  /** In the hall all the same when the day was over. */
  left: number;
  announcements: number;
  /** Announcements that no display heard. */
  announcementsMissed: number;
  refusals: Partial<Record<ProblemCode, number>>;
  requests: number;
  /** Requests that were sent again because no answer had come. */
  repeats: number;
  /** Real time, ms. */
  wallMs: number;
};

export type Counted = Exclude<keyof Summary, 'refusals' | 'visitors' | 'wallMs' | 'left'>;

export class Tally {
  readonly #counts = new Map<Counted, number>();
  readonly #refusals: Summary['refusals'] = {};

  count(what: Counted, by = 1): void {
    this.#counts.set(what, this.of(what) + by);
  }

  of(what: Counted): number {
    return this.#counts.get(what) ?? 0;
  }

  /** Visitors who are through. */
  ended(): number {
    return this.of('served') + this.of('returned') + this.of('referred') + this.of('cancelled');
  }

  refuse(code: ProblemCode): void {
    this.#refusals[code] = (this.#refusals[code] ?? 0) + 1;
  }

  summary(rest: Pick<Summary, 'visitors' | 'wallMs' | 'left'>): Summary {
    return {
      ...rest,
      issued: this.of('issued'),
      turnedAway: this.of('turnedAway'),
      served: this.of('served'),
      returned: this.of('returned'),
      reentered: this.of('reentered'),
      visitsWithErrands: this.of('visitsWithErrands'),
      referred: this.of('referred'),
      transferred: this.of('transferred'),
      held: this.of('held'),
      recalled: this.of('recalled'),
      noShow: this.of('noShow'),
      reinstated: this.of('reinstated'),
      cancelled: this.of('cancelled'),
      outOfOrder: this.of('outOfOrder'),
      sentHome: this.of('sentHome'),
      announcements: this.of('announcements'),
      announcementsMissed: this.of('announcementsMissed'),
      refusals: { ...this.#refusals },
      requests: this.of('requests'),
      repeats: this.of('repeats'),
    };
  }
}
