import type { Text } from './language.ts';

/** The words inside durations and ranges. Numbers come in already formatted. */
export const formatTexts = {
  minutes: (n: string): Text => ({ id: `${n} menit`, en: n === '1' ? '1 minute' : `${n} minutes` }),
  hours: (n: string): Text => ({ id: `${n} jam`, en: n === '1' ? '1 hour' : `${n} hours` }),
  underAMinute: { id: 'kurang dari 1 menit', en: 'less than a minute' },
  about: (text: string): Text => ({ id: `sekitar ${text}`, en: `about ${text}` }),
  under: (text: string): Text => ({ id: `kurang dari ${text}`, en: `less than ${text}` }),
};
