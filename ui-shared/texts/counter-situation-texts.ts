import { said, type Text } from './language.ts';

/** What weighs on a counter now: the hour, a disruption, a visitor set aside for long. */
export const situationTexts = {
  heldBand: (label: string, minutes: string): Text =>
    said(`${label} sudah ditahan ${minutes}`, `${label} has been on hold for ${minutes}`),
  heldBandNext: said('Bila sudah kembali, tekan J.', 'If they are back, press J.'),
  closing: (time: string): Text => said(`Tutup ${time}`, `Closing at ${time}`),
  stillWaiting: (n: number): Text =>
    n === 0 ? said('Tidak ada yang menunggu.', 'Nobody waits.') : said(`Masih ${n} menunggu.`, `${n} still waiting.`),
  outageMore: (n: number): Text => said(`dan ${n} gangguan lain`, `and ${n} more`),
};
