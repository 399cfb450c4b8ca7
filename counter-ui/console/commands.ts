import type { DeclareOutage } from '../../contract/outage.ts';
import type { TicketDetail } from '../../contract/ticket.ts';
import type { BreakReason, HoldReason, Priority, UndoableStep } from '../../contract/words.ts';

/** What the officer's console asks of the server. */
export type Command =
  | { readonly kind: 'open'; readonly takeOver: boolean }
  | { readonly kind: 'pause'; readonly reason: BreakReason; readonly expectedReturnAt: number | null }
  | { readonly kind: 'close' }
  | { readonly kind: 'callNext' }
  | { readonly kind: 'callTicket'; readonly ticketId: string; readonly reason: string }
  | {
      readonly kind: 'walkIn';
      readonly requestId: string;
      readonly serviceId: string;
      readonly priority: Priority;
      /** Null while nobody else could be called. */
      readonly reason: string | null;
    }
  | { readonly kind: 'declareOutage'; readonly outage: DeclareOutage }
  | { readonly kind: 'liftOutage'; readonly outageId: string }
  | { readonly kind: 'recall'; readonly ticketId: string }
  | { readonly kind: 'start'; readonly ticketId: string }
  | { readonly kind: 'finish'; readonly ticketId: string }
  | { readonly kind: 'returned'; readonly ticketId: string; readonly lacking: readonly number[] }
  | { readonly kind: 'referred'; readonly ticketId: string; readonly referredTo: string }
  | { readonly kind: 'referredInside'; readonly ticketId: string; readonly serviceId: string }
  | { readonly kind: 'hold'; readonly ticketId: string; readonly reason: HoldReason }
  | { readonly kind: 'resume'; readonly ticketId: string }
  | { readonly kind: 'noShow'; readonly ticketId: string }
  | { readonly kind: 'reinstate'; readonly ticketId: string }
  | { readonly kind: 'reenter'; readonly ticketId: string }
  | { readonly kind: 'undo'; readonly ticketId: string; readonly step: UndoableStep }
  | { readonly kind: 'transfer'; readonly ticketId: string; readonly serviceId: string }
  | { readonly kind: 'cancel'; readonly ticketId: string; readonly reason: string };

interface CommandRequest {
  readonly path: string;
  readonly body: Record<string, unknown>;
}

/** Where a command goes (design §5). Paths are relative to /api/v1. */
export function readRequest(command: Command, counterId: string): CommandRequest {
  const counter = (action: string, body: Record<string, unknown> = {}): CommandRequest => ({
    path: `/counters/${counterId}/${action}`,
    body,
  });
  switch (command.kind) {
    case 'open':
      return counter('open', command.takeOver ? { takeOver: true } : {});
    case 'pause':
      return counter('pause', { reason: command.reason, expectedReturnAt: command.expectedReturnAt });
    case 'close':
      return counter('close');
    case 'callNext':
      return counter('call-next');
    case 'callTicket':
      return counter('call', { ticketId: command.ticketId, reason: command.reason });
    case 'walkIn': {
      const { kind: _, reason, ...body } = command;
      return counter('walk-in', reason === null ? body : { ...body, reason });
    }
    case 'declareOutage':
      return { path: '/outages', body: { ...command.outage } };
    case 'liftOutage':
      return { path: `/outages/${command.outageId}/lift`, body: {} };
    case 'recall':
    case 'start':
    case 'finish':
    case 'returned':
    case 'referred':
    case 'referredInside':
    case 'hold':
    case 'resume':
    case 'noShow':
    case 'reinstate':
    case 'reenter':
    case 'undo':
    case 'transfer':
    case 'cancel':
      return ticketRequest(command);
  }
}

type CounterKind = 'open' | 'pause' | 'close' | 'callNext' | 'callTicket' | 'walkIn' | 'declareOutage' | 'liftOutage';
type TicketCommand = Exclude<Command, { kind: CounterKind }>;

function ticketRequest(command: TicketCommand): CommandRequest {
  const ticket = (action: string, body: Record<string, unknown> = {}): CommandRequest => ({
    path: `/tickets/${command.ticketId}/${action}`,
    body,
  });
  switch (command.kind) {
    case 'recall':
    case 'start':
    case 'resume':
    case 'reinstate':
    case 'undo':
      return ticket(command.kind);
    case 'reenter':
      return ticket('re-enter');
    case 'noShow':
      return ticket('no-show');
    case 'finish':
      return ticket('finish', { outcome: 'completed' });
    case 'returned':
      return ticket('finish', { outcome: 'returned', lacking: [...command.lacking] });
    case 'referred':
      return ticket('finish', { outcome: 'referred', referredTo: command.referredTo });
    case 'referredInside':
      return ticket('finish', { outcome: 'referred', referredServiceId: command.serviceId });
    case 'hold':
      return ticket('hold', { reason: command.reason });
    case 'transfer':
      return ticket('transfer', { serviceId: command.serviceId });
    case 'cancel':
      return ticket('cancel', { reason: command.reason });
  }
}

/** The command of a primary step; the ticket is the one at the counter. Null if there is none to act on. */
export function primaryCommand(
  step: 'callNext' | 'start' | 'finish' | 'comeBack',
  current: TicketDetail | null,
): Command | null {
  if (step === 'callNext') return { kind: 'callNext' };
  if (step === 'comeBack') return { kind: 'open', takeOver: false };
  return current === null ? null : { kind: step, ticketId: current.id };
}
