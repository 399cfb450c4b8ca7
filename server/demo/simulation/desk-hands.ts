import type { ProblemCode } from '../../../contract/problem.ts';
import type { Reply } from './api-client.ts';
import type { Day } from './day.ts';
import type { Case } from './hall.ts';
import type { OfficerClient } from './officer-client.ts';
import type { Break } from './shifts.ts';

/** `working`: something is under way or about to be; `idle`: at the counter with nobody waiting. */
export type DeskState = 'away' | 'working' | 'idle' | 'break' | 'left';

/** What the parts of an officer's work have of the counter they are done at. */
export type DeskHands = {
  readonly counterId: string;
  readonly serviceIds: ReadonlySet<string>;
  readonly day: Day;
  readonly officer: OfficerClient;
  state: DeskState;
  /** The screen said so, and nobody has come since. */
  lineIsEmpty: boolean;
  /** Still to be taken, in order. */
  breaks: readonly Break[];
  /** Visitors set aside here who are not back yet. */
  heldOut: number;
  /** Set aside and back, waiting to be served on. */
  readonly heldBack: Case[];
  /** Somebody is to be called before their turn, for this reason. */
  orderedReason: string | null;
  /** Plans a step of this counter. It is dropped when things have turned out otherwise by then. */
  later(ms: number, act: () => Promise<void>): void;
  /** What was planned is void. */
  startAnew(): void;
  look(): Promise<void>;
  /** Tidies up, then sees what is next. */
  lookSoon(): void;
  leave(): void;
  /** True when it is done, by this try or by an earlier one whose answer was lost. Otherwise finds out how things stand. */
  settle(reply: Reply<unknown>, doneBefore: ProblemCode): Promise<boolean>;
  recover(answerLost: boolean): Promise<void>;
  /** A visitor was called to this counter. */
  called(visitor: Case): Promise<void>;
  serve(visitor: Case): Promise<void>;
  welcomeBack(held: Case): void;
};
