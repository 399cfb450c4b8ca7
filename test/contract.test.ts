import { describe, expect, it } from 'vitest';
import { PROTOCOL_VERSION } from '../contract/protocol-version.ts';
import { hashContract } from '../scripts/lib/contract-hashes.ts';
import { explainMismatch, hasHistoryLine, listChanges, readSnapshot } from '../scripts/lib/contract-snapshot.ts';

describe('what crosses the wire', async () => {
  const schemas = await hashContract();

  it('is the accepted contract, or carries a new version', () => {
    const snapshot = readSnapshot();
    expect(snapshot, 'test/contract.snapshot.json is missing: run npm run contract:accept').not.toBeNull();
    if (snapshot !== null) expect(explainMismatch(snapshot, { protocolVersion: PROTOCOL_VERSION, schemas })).toBeNull();
  });

  it('has a history line for its version', () => {
    expect(hasHistoryLine(PROTOCOL_VERSION)).toBe(true);
    expect(hasHistoryLine(PROTOCOL_VERSION + 1)).toBe(false);
  });

  it('includes schemas and live events', () => {
    expect(Object.keys(schemas)).toEqual(
      expect.arrayContaining(['BoardView', 'Problem', 'Handshake', 'ServerToClient']),
    );
  });
});

describe('a changed contract', () => {
  const accepted = { protocolVersion: 3, schemas: { Ticket: 'a', Board: 'b' } };

  it('is named and refused while the version stays', () => {
    const changed = { protocolVersion: 3, schemas: { Ticket: 'x', Board: 'b', Extra: 'c' } };
    expect(explainMismatch(accepted, changed)).toContain('Extra, Ticket changed: raise PROTOCOL_VERSION');
  });

  it('must be accepted after the version was raised, so that the next change is seen', () => {
    expect(explainMismatch(accepted, { protocolVersion: 4, schemas: { Ticket: 'x' } })).toContain('contract:accept');
  });

  it('may not lower the version', () => {
    expect(explainMismatch(accepted, { ...accepted, protocolVersion: 2 })).toContain('went back');
  });

  it('counts what is gone', () => {
    expect(listChanges({ Ticket: 'a' }, {})).toEqual(['Ticket']);
  });
});
