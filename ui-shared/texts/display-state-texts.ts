import { said, type Text } from './language.ts';

/** What the board says of hours and disruptions: Indonesian large, English small below it. */
export const displayStateTexts = {
  openUntil: (time: string): Text => said(`Buka sampai ${time}`, `Open until ${time}`),
  pauseUntil: (time: string): Text => said(`Istirahat sampai ${time}`, `Break until ${time}`),
  pause: said('Istirahat', 'Break'),
  opensAt: (time: string): Text => said(`Buka pukul ${time}`, `Opens at ${time}`),
  closedWord: said('Tutup', 'Closed'),
  notYet: said('Loket belum buka', 'The counters are not open yet'),
  closed: said('Loket sudah tutup', 'The counters are closed'),
  dayOff: said('Hari ini tutup', 'Closed today'),
  named: (name: string): Text => said(`Tutup: ${name}`, `Closed: ${name}`),
  opens: (when: string): Text => said(`Buka kembali ${when}`, `Opens again ${when}`),
  opensToday: (when: string): Text => said(`Buka pukul ${when}`, `Opens at ${when}`),
  outages: said('Gangguan', 'Disruptions'),
  outage: said('Gangguan', 'Disruption'),
  back: (time: string): Text => said(`perkiraan pulih ${time}`, `expected back ${time}`),
  backUnknown: said('waktu pulih belum diketahui', 'return not known yet'),
};
