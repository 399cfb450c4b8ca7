import { describe, expect, it } from 'vitest';
import type { DeclareOutage } from '../../contract/outage.ts';
import { type Command, readRequest } from '../../counter-ui/console/commands.ts';

describe('where commands go', () => {
  const ticketId = 't1';
  const outage: DeclareOutage = { scope: 'agency', subjectId: 'A', cause: 'network', reason: 'x', expectedUntil: null };
  it.each<[Command, string, Record<string, unknown>]>([
    [{ kind: 'open', takeOver: false }, '/counters/c1/open', {}],
    [{ kind: 'open', takeOver: true }, '/counters/c1/open', { takeOver: true }],
    [
      { kind: 'pause', reason: 'prayer', expectedReturnAt: 9 },
      '/counters/c1/pause',
      { reason: 'prayer', expectedReturnAt: 9 },
    ],
    [
      { kind: 'walkIn', requestId: 'r', serviceId: 's1', priority: 'none', reason: null },
      '/counters/c1/walk-in',
      { requestId: 'r', serviceId: 's1', priority: 'none' },
    ],
    [
      { kind: 'walkIn', requestId: 'r', serviceId: 's1', priority: 'elderly', reason: 'x' },
      '/counters/c1/walk-in',
      { requestId: 'r', serviceId: 's1', priority: 'elderly', reason: 'x' },
    ],
    [{ kind: 'declareOutage', outage }, '/outages', outage],
    [{ kind: 'liftOutage', outageId: 'o1' }, '/outages/o1/lift', {}],
    [{ kind: 'undo', ticketId, step: 'call' }, '/tickets/t1/undo', {}],
    [{ kind: 'reenter', ticketId }, '/tickets/t1/re-enter', {}],
    [
      { kind: 'referredInside', ticketId, serviceId: 's2' },
      '/tickets/t1/finish',
      { outcome: 'referred', referredServiceId: 's2' },
    ],
    [{ kind: 'close' }, '/counters/c1/close', {}],
    [{ kind: 'callNext' }, '/counters/c1/call-next', {}],
    [{ kind: 'callTicket', ticketId, reason: 'x' }, '/counters/c1/call', { ticketId, reason: 'x' }],
    [{ kind: 'recall', ticketId }, '/tickets/t1/recall', {}],
    [{ kind: 'start', ticketId }, '/tickets/t1/start', {}],
    [{ kind: 'finish', ticketId }, '/tickets/t1/finish', { outcome: 'completed' }],
    [{ kind: 'returned', ticketId, lacking: [0, 2] }, '/tickets/t1/finish', { outcome: 'returned', lacking: [0, 2] }],
    [
      { kind: 'referred', ticketId, referredTo: 'Polres' },
      '/tickets/t1/finish',
      { outcome: 'referred', referredTo: 'Polres' },
    ],
    [{ kind: 'hold', ticketId, reason: 'payment' }, '/tickets/t1/hold', { reason: 'payment' }],
    [{ kind: 'resume', ticketId }, '/tickets/t1/resume', {}],
    [{ kind: 'noShow', ticketId }, '/tickets/t1/no-show', {}],
    [{ kind: 'reinstate', ticketId }, '/tickets/t1/reinstate', {}],
    [{ kind: 'transfer', ticketId, serviceId: 's2' }, '/tickets/t1/transfer', { serviceId: 's2' }],
    [{ kind: 'cancel', ticketId, reason: 'pulang' }, '/tickets/t1/cancel', { reason: 'pulang' }],
  ])('%o', (command, path, body) => {
    expect(readRequest(command, 'c1')).toEqual({ path, body });
  });
});
