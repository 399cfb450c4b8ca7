import { spellCode, spellNumber } from './spoken-number.ts';

export type CallToSpeak = {
  kind: 'call' | 'recall';
  seriesCode: string;
  number: number;
  counterNumber: number;
  agencyShortName: string;
};

/** Letters have clips of their own ("huruf-ka"); a digit in a code is the same clip as in a number. */
function codeClips(code: string): string[] {
  return spellCode(code).map((name, i) => (/[0-9]/.test(code.charAt(i)) ? name : `huruf-${name}`));
}

/** A call as clip names in the order they are played. `pause` parts the number from the counter. */
export function callClips(call: CallToSpeak): string[] {
  return [
    'chime',
    ...(call.kind === 'recall' ? ['panggilan-ulang'] : []),
    'nomor-antrean',
    ...codeClips(call.seriesCode),
    ...spellNumber(call.number),
    'pause',
    'silakan-menuju-loket',
    ...spellNumber(call.counterNumber),
  ];
}

/** The same as a sentence, for speech synthesis and for people who read it. */
export function callSentence(call: CallToSpeak): string {
  const opening = call.kind === 'recall' ? 'Panggilan ulang. ' : '';
  const code = spellCode(call.seriesCode).join(' ');
  const number = spellNumber(call.number).join(' ');
  const counter = spellNumber(call.counterNumber).join(' ');
  return `${opening}Nomor antrean ${code}, ${number}. Silakan menuju loket ${counter}, ${call.agencyShortName}.`;
}
