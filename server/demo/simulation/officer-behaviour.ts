import { LAST_CALL, MALL_CLOSES, SECOND } from './day-times.ts';
import type { Break } from './shifts.ts';
import type { Stage, Visitor } from './visitors.ts';

/** What an officer at a free counter looks at before the next step. */
export type AtDesk = {
  now: number;
  /** Visitors who were set aside and are back, and those still out. */
  heldBack: number;
  heldOut: number;
  nextBreak: Break | null;
  /** The supervisor wants somebody called before their turn, and there are some to choose from. */
  callsOutOfOrder: boolean;
  /** The screen said so, and nobody has come since. */
  lineIsEmpty: boolean;
};

export type Move = 'close' | 'resume' | 'pause' | 'callOutOfOrder' | 'callNext' | 'wait';

/** Finishes what was begun, then the break that is due, then the next in line; goes home when the line is empty after closing. */
export function nextMove(desk: AtDesk): Move {
  if (desk.now >= LAST_CALL) return 'close';
  if (desk.heldBack > 0) return 'resume';
  if (desk.nextBreak !== null && desk.nextBreak.at <= desk.now) return 'pause';
  if (desk.callsOutOfOrder) return 'callOutOfOrder';
  if (!desk.lineIsEmpty) return 'callNext';
  return desk.now >= MALL_CLOSES && desk.heldOut === 0 ? 'close' : 'wait';
}

/** When to look up again with nobody waiting. `peekMs`: now and then an officer looks without being asked. */
export function nextLook(desk: AtDesk, peekMs: number): number {
  const times = [desk.now + peekMs, MALL_CLOSES, LAST_CALL, ...(desk.nextBreak === null ? [] : [desk.nextBreak.at])];
  return Math.min(...times.filter((time) => time > desk.now));
}

export type CallStep = { step: 'recall' | 'start' | 'no-show'; afterMs: number };

/** How long an officer looks around before calling again, and again before giving up. */
const PATIENCE_MS = 75 * SECOND;

/** What follows a call, each step with its time after the one before. `missedBefore`: nobody stays away twice. */
export function stepsAfterCall(visitor: Visitor, missedBefore: boolean): CallStep[] {
  const { missesCall, walkMs } = visitor;
  if (missesCall === null || missedBefore) {
    const recalls = Math.floor(walkMs / PATIENCE_MS);
    return [...recallSteps(recalls), { step: 'start', afterMs: walkMs - recalls * PATIENCE_MS }];
  }
  return [...recallSteps(missesCall.recalls), { step: 'no-show', afterMs: PATIENCE_MS }];
}

function recallSteps(count: number): CallStep[] {
  return Array.from({ length: count }, () => ({ step: 'recall', afterMs: PATIENCE_MS }));
}

/** What ends a stretch at the counter: the visitor is set aside, or the service is over. */
type ServiceStretch = { ms: number; endsWith: 'hold' | 'finish' };

/** The next stretch of a stage of which `servedMs` are done. Who has been set aside once is served to the end. */
export function nextStretch(stage: Stage, servedMs: number): ServiceStretch {
  if (stage.hold !== null && servedMs === 0) return { ms: stage.hold.afterMs, endsWith: 'hold' };
  return { ms: Math.max(0, stage.serviceMs - servedMs), endsWith: 'finish' };
}
