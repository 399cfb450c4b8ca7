import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CallToSpeak, callClips, callSentence } from '../../server/domain/spoken-call.ts';

const call: CallToSpeak = {
  kind: 'call',
  seriesCode: 'A',
  number: 117,
  counterNumber: 3,
  agencyShortName: 'Disdukcapil',
};
const recall: CallToSpeak = { ...call, kind: 'recall', seriesCode: '4K', number: 20, counterNumber: 11 };

describe('the clips of a call', () => {
  it('are chime, number, pause and counter', () => {
    expect(callClips(call)).toEqual([
      'chime',
      'nomor-antrean',
      'huruf-a',
      'seratus',
      'tujuh',
      'belas',
      'pause',
      'silakan-menuju-loket',
      'tiga',
    ]);
  });

  it('say of a repeat that it is one, and play a digit of the code as a number', () => {
    expect(callClips(recall)).toEqual([
      'chime',
      'panggilan-ulang',
      'nomor-antrean',
      'empat',
      'huruf-ka',
      'dua',
      'puluh',
      'pause',
      'silakan-menuju-loket',
      'sebelas',
    ]);
  });

  it('play every letter of a code from a clip of its own', () => {
    expect(callClips({ ...call, seriesCode: 'EU' })).toEqual(expect.arrayContaining(['huruf-e', 'huruf-u']));
  });
});

describe('the sentence of a call', () => {
  it('is what the clips say, with the agency', () => {
    expect(callSentence(call)).toBe('Nomor antrean a, seratus tujuh belas. Silakan menuju loket tiga, Disdukcapil.');
  });

  it('says of a repeat that it is one', () => {
    expect(callSentence(recall)).toBe(
      'Panggilan ulang. Nomor antrean empat ka, dua puluh. Silakan menuju loket sebelas, Disdukcapil.',
    );
  });

  it('has the words of the clips in their order, for any call', () => {
    const anyCall: fc.Arbitrary<CallToSpeak> = fc.record({
      kind: fc.constantFrom('call', 'recall'),
      seriesCode: fc.stringMatching(/^[1-9]?[A-HJ-NP-Z]{1,2}$/),
      number: fc.integer({ min: 1, max: 9999 }),
      counterNumber: fc.integer({ min: 1, max: 120 }),
      agencyShortName: fc.constantFrom('Imigrasi', 'BPJS Kesehatan'),
    });
    fc.assert(
      fc.property(anyCall, (of) => {
        const spoken = callClips(of)
          .filter((clip) => clip !== 'chime' && clip !== 'pause')
          .map((clip) => clip.replace('huruf-', '').replaceAll('-', ' '));
        const written = callSentence(of).replace(`, ${of.agencyShortName}.`, '').toLowerCase().replaceAll(/[.,]/g, '');
        expect(written).toBe(spoken.join(' '));
      }),
    );
  });
});
