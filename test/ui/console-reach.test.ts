import { describe, expect, it } from 'vitest';
import { mustCallByVoice, readReach, UNSEEN_AFTER_MS } from '../../counter-ui/console/reach.ts';
import { calledTicket, sampleView, servedTicket } from './console.fixture.ts';

const view = (displays: number, shown: number | null, current = calledTicket()) =>
  sampleView({ displays, reach: shown === null ? null : { n: 1, displays, shown, spoken: 0 } }, { current });

describe('whether the call reached the waiting room', () => {
  it('counts the displays that showed it', () => {
    expect(readReach(view(3, 2), 0)).toEqual({ kind: 'shown', shown: 2, displays: 3 });
  });

  it('waits three seconds for the first word, then asks for a voice', () => {
    expect(readReach(view(3, 0), UNSEEN_AFTER_MS - 1).kind).toBe('sending');
    const unseen = readReach(view(3, 0), UNSEEN_AFTER_MS);
    expect(unseen).toEqual({ kind: 'unseen', displays: 3 });
    expect(mustCallByVoice(view(3, 0), unseen)).toBe(true);
  });

  it('asks at once where there is no display, but only while somebody is called', () => {
    const none = view(0, 0);
    expect(mustCallByVoice(none, readReach(none, 0))).toBe(true);
    const serving = view(0, 0, servedTicket());
    expect(readReach(serving, 0).kind).toBe('none');
    expect(mustCallByVoice(serving, readReach(serving, 0))).toBe(false);
  });

  it('says how many stand ready between calls', () => {
    expect(readReach(sampleView(), 0)).toEqual({ kind: 'ready', displays: 3 });
    expect(readReach(view(3, 0, servedTicket()), 9999)).toEqual({ kind: 'ready', displays: 3 });
  });

  it('never claims more showings than displays', () => {
    expect(readReach(view(1, 2), 0)).toEqual({ kind: 'shown', shown: 2, displays: 2 });
  });
});
