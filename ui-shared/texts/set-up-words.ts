import { said, type Text } from './language.ts';
import { roleTexts } from './shared-texts.ts';

/** The values of columns that know a few words only, by column. */
const WORDS: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  weekday: { '0': said('Setiap hari', 'Every day') },
  role: roleTexts,
  timeZone: {
    'Asia/Jakarta': said('WIB', 'WIB (Western Indonesia)'),
    'Asia/Pontianak': said('WIB (Pontianak)', 'WIB (Pontianak)'),
    'Asia/Makassar': said('WITA', 'WITA (Central Indonesia)'),
    'Asia/Jayapura': said('WIT', 'WIT (Eastern Indonesia)'),
  },
  closingForecast: {
    stop: said('Hentikan pengambilan nomor', 'Stop giving numbers'),
    warn: said('Hanya peringatkan', 'Only warn'),
    off: said('Jangan ramalkan', 'No forecast'),
  },
  kind: {
    primary: said('utama', 'primary'),
    assist: said('bantuan', 'assist'),
    national: said('Libur nasional', 'National holiday'),
    jointLeave: said('Cuti bersama', 'Joint leave'),
  },
};

/** The words for a value; the value itself where it is not known. */
export function wordText(column: string, value: string): Text {
  return WORDS[column]?.[value] ?? { id: value, en: value };
}
