import type { ServiceLive } from '../../contract/catalogue.ts';
import type { HoursView } from '../../contract/hours.ts';
import type { OutageNote } from '../../contract/outage.ts';
import { formatOpening, formatTime, isSameDay } from '../format.ts';
import { type Text, t } from './language.ts';

/** Whose clock the words go by: the mall's time zone, and the server's time (epoch ms), which tells what is today. */
export interface Clock {
  readonly timeZone: string;
  readonly now: number;
}

const words = {
  open: { id: 'Buka', en: 'Open' },
  openUntil: (time: string): Text => ({ id: `Buka sampai ${time}`, en: `Open until ${time}` }),
  opens: (when: string): Text => ({ id: `Buka ${when}`, en: `Opens ${when}` }),
  thenOpens: (when: string): Text => ({ id: `buka ${when}`, en: `opens ${when}` }),
  pause: { id: 'Istirahat', en: 'On break' },
  pauseNamed: (name: string): Text => ({ id: `Istirahat (${name})`, en: `Break (${name})` }),
  opensAgain: (when: string): Text => ({ id: `buka kembali ${when}`, en: `opens again ${when}` }),
  notYet: { id: 'Belum buka', en: 'Not open yet' },
  after: { id: 'Sudah tutup', en: 'Closed for today' },
  dayOff: { id: 'Tutup hari ini', en: 'Closed today' },
  holiday: { id: 'Libur', en: 'Holiday' },
  closure: { id: 'Tutup', en: 'Closed' },
  named: (what: string, name: string): Text => ({ id: `${what}: ${name}`, en: `${what}: ${name}` }),
  noCounter: { id: 'Belum ada loket yang melayani', en: 'No counter serves this yet' },
  ticketsFrom: (when: string): Text => ({
    id: `Nomor dapat diambil mulai ${when}`,
    en: `Numbers can be taken from ${when}`,
  }),
  ticketsOver: { id: 'Nomor hari ini sudah tidak dibagikan', en: 'No more numbers are given out today' },
  quotaFull: { id: 'Kuota hari ini habis', en: 'Today’s quota is used up' },
  lineFull: { id: 'Antrean sudah penuh sampai jam tutup', en: 'The line is full until closing time' },
  outage: (reason: string): Text => ({ id: `Gangguan: ${reason}`, en: `Disruption: ${reason}` }),
  outageUnnamed: { id: 'Sedang ada gangguan', en: 'There is a disruption' },
  backAt: (when: string): Text => ({ id: `perkiraan pulih ${when}`, en: `expected back ${when}` }),
  backUnknown: { id: 'belum diketahui kapan pulih', en: 'not known yet when it will be back' },
  unknown: { id: 'Belum dapat dipastikan', en: 'Not known yet' },
};

/** "08.00", "Senin 08.00": when something opens, as short as it is clear. */
export function openingWords(at: number, clock: Clock): string {
  return formatOpening(at, clock.now, clock.timeZone);
}

function joined(first: string, then: string | null): string {
  return then === null ? first : `${first} · ${then}`;
}

/** `exact`: with the date, after a holiday or a closure, which may be followed by another. */
function thenOpens(at: number | null, clock: Clock, exact = false): string | null {
  return at === null ? null : t(words.thenOpens(formatOpening(at, clock.now, clock.timeZone, exact)));
}

function ticketsFrom(at: number, clock: Clock): string {
  return t(words.ticketsFrom(openingWords(at, clock)));
}

function pause(note: string | null): string {
  const isNamed = note !== null && note.trim() !== '' && note !== words.pause.id;
  return t(isNamed ? words.pauseNamed(note) : words.pause);
}

function named(what: Text, note: string | null): string {
  return note === null || note.trim() === '' ? t(what) : t(words.named(t(what), note));
}

/**
 * One calm sentence on whether the counters serve and when they do again: "Buka sampai 16.00", "Buka Senin 08.00",
 * "Istirahat (Salat Jumat), buka kembali 13.00", "Libur: Hari Raya Nyepi · buka Jumat, 20 Maret 08.00".
 */
export function hoursWords(hours: HoursView, clock: Clock): string {
  const { reason, opensAt } = hours;
  switch (reason) {
    case null:
      return hours.closesAt === null ? t(words.open) : t(words.openUntil(formatTime(hours.closesAt, clock.timeZone)));
    case 'notYetOpen':
      return opensAt === null ? t(words.notYet) : t(words.opens(openingWords(opensAt, clock)));
    case 'break':
      return opensAt === null
        ? pause(hours.note)
        : `${pause(hours.note)}, ${t(words.opensAgain(openingWords(opensAt, clock)))}`;
    case 'afterHours':
      return joined(t(words.after), thenOpens(opensAt, clock));
    case 'dayOff':
      return joined(t(words.dayOff), thenOpens(opensAt, clock));
    case 'holiday':
      return joined(named(words.holiday, hours.note), thenOpens(opensAt, clock, true));
    case 'closure':
      return joined(named(words.closure, hours.note), thenOpens(opensAt, clock, true));
  }
}

/** "Gangguan: Jaringan pusat terputus · perkiraan pulih 11.30". */
export function outageWords(outage: Pick<OutageNote, 'reason' | 'expectedUntil'>, clock: Clock): string {
  const { expectedUntil } = outage;
  const back = expectedUntil === null || expectedUntil < clock.now ? null : openingWords(expectedUntil, clock);
  return joined(t(words.outage(outage.reason)), t(back === null ? words.backUnknown : words.backAt(back)));
}

export type ClosedService = Pick<ServiceLive, 'closedReason' | 'closedNote' | 'ticketsAt' | 'hours' | 'outage'>;

/** Why no ticket can be taken for a service, and when one can again. The same words on every screen. */
export function closedWords(live: ClosedService, clock: Clock): string {
  const { hours, ticketsAt } = live;
  switch (live.closedReason) {
    case 'outage':
      if (live.outage !== null) return outageWords(live.outage, clock);
      return live.closedNote === null ? t(words.outageUnnamed) : t(words.outage(live.closedNote));
    case 'noCounter':
      return t(words.noCounter);
    case 'closure':
      return joined(named(words.closure, live.closedNote), thenOpens(hours.opensAt ?? ticketsAt, clock, true));
    case 'holiday':
      return joined(named(words.holiday, live.closedNote), thenOpens(hours.opensAt ?? ticketsAt, clock, true));
    case 'dayOff':
      return joined(t(words.dayOff), thenOpens(hours.opensAt ?? ticketsAt, clock));
    case 'ticketsNotYet':
      return ticketsAt === null ? t(words.notYet) : ticketsFrom(ticketsAt, clock);
    case 'ticketsOver':
      if (hours.reason === 'break' || hours.reason === 'afterHours') return hoursWords(hours, clock);
      if (ticketsAt !== null && isSameDay(ticketsAt, clock.now, clock.timeZone)) return ticketsFrom(ticketsAt, clock);
      return joined(t(words.ticketsOver), thenOpens(ticketsAt, clock));
    case 'quotaFull':
      return t(words.quotaFull);
    case 'lineFull': {
      const full = t(words.lineFull);
      return hours.closesAt === null ? full : `${full} ${formatTime(hours.closesAt, clock.timeZone)}`;
    }
    case null:
      return t(words.unknown);
  }
}
