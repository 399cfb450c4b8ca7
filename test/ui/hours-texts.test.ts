import { afterEach, describe, expect, it } from 'vitest';
import type { HoursView } from '../../contract/hours.ts';
import { type ClosedService, closedWords, hoursWords, outageWords } from '../../ui-shared/texts/hours-texts.ts';
import { language } from '../../ui-shared/texts/language.ts';

const WIB_MS = 7 * 3_600_000;
/** Local time in Jakarta. */
const at = (day: string, time: string): number => Date.parse(`${day}T${time}:00Z`) - WIB_MS;
/** Thursday, 19 March 2026, the day of Nyepi. */
const clock = { timeZone: 'Asia/Jakarta', now: at('2026-03-19', '10:00') };
const OPEN: HoursView = { open: true, reason: null, note: null, opensAt: null, closesAt: null };
const closed = (reason: HoursView['reason'], opensAt: number | null, note: string | null = null): HoursView => ({
  ...OPEN,
  open: false,
  reason,
  note,
  opensAt,
});

afterEach(() => {
  language.value = 'id';
});

describe('the hours in one sentence', () => {
  it.each<[HoursView, string, string]>([
    [OPEN, 'Buka', 'Open'],
    [{ ...OPEN, closesAt: at('2026-03-19', '16:00') }, 'Buka sampai 16.00', 'Open until 16:00'],
    [closed('notYetOpen', at('2026-03-19', '13:00')), 'Buka 13.00', 'Opens 13:00'],
    [closed('notYetOpen', null), 'Belum buka', 'Not open yet'],
    [
      closed('break', at('2026-03-19', '13:00'), 'Salat Jumat'),
      'Istirahat (Salat Jumat), buka kembali 13.00',
      'Break (Salat Jumat), opens again 13:00',
    ],
    [
      closed('break', at('2026-03-19', '13:00'), 'Istirahat'),
      'Istirahat, buka kembali 13.00',
      'On break, opens again 13:00',
    ],
    [closed('break', null, 'Makan'), 'Istirahat (Makan)', 'Break (Makan)'],
    [
      closed('afterHours', at('2026-03-23', '08:00')),
      'Sudah tutup · buka Senin 08.00',
      'Closed for today · opens Monday 08:00',
    ],
    [
      closed('dayOff', at('2026-03-27', '08:00')),
      'Tutup hari ini · buka Jumat, 27 Maret 08.00',
      'Closed today · opens Friday 27 March 08:00',
    ],
    [
      closed('holiday', at('2026-03-20', '08:00'), 'Hari Raya Nyepi'),
      'Libur: Hari Raya Nyepi · buka Jumat, 20 Maret 08.00',
      'Holiday: Hari Raya Nyepi · opens Friday 20 March 08:00',
    ],
    [closed('closure', null, 'Pindah gedung'), 'Tutup: Pindah gedung', 'Closed: Pindah gedung'],
    [closed('closure', null, ' '), 'Tutup', 'Closed'],
  ])('%o', (hours, id, en) => {
    expect(hoursWords(hours, clock)).toBe(id);
    language.value = 'en';
    expect(hoursWords(hours, clock)).toBe(en);
  });
});

describe('why no ticket can be taken', () => {
  const live = (more: Partial<ClosedService>): ClosedService => ({
    closedReason: null,
    closedNote: null,
    ticketsAt: null,
    hours: OPEN,
    outage: null,
    ...more,
  });
  const monday = at('2026-03-23', '07:30');
  const outage = { id: 'g1', cause: 'network', reason: 'Jaringan putus', declaredAt: 0, expectedUntil: null } as const;

  it.each<[Partial<ClosedService>, string]>([
    [{ closedReason: null }, 'Belum dapat dipastikan'],
    [{ closedReason: 'noCounter' }, 'Belum ada loket yang melayani'],
    [{ closedReason: 'quotaFull' }, 'Kuota hari ini habis'],
    [
      { closedReason: 'lineFull', hours: { ...OPEN, closesAt: at('2026-03-19', '16:00') } },
      'Antrean sudah penuh sampai jam tutup 16.00',
    ],
    [{ closedReason: 'lineFull' }, 'Antrean sudah penuh sampai jam tutup'],
    [{ closedReason: 'ticketsNotYet', ticketsAt: at('2026-03-19', '11:30') }, 'Nomor dapat diambil mulai 11.30'],
    [{ closedReason: 'ticketsNotYet' }, 'Belum buka'],
    [{ closedReason: 'ticketsOver', ticketsAt: monday }, 'Nomor hari ini sudah tidak dibagikan · buka Senin 07.30'],
    [{ closedReason: 'ticketsOver', ticketsAt: at('2026-03-19', '13:00') }, 'Nomor dapat diambil mulai 13.00'],
    [
      { closedReason: 'ticketsOver', ticketsAt: monday, hours: closed('afterHours', at('2026-03-23', '08:00')) },
      'Sudah tutup · buka Senin 08.00',
    ],
    [
      { closedReason: 'dayOff', hours: closed('dayOff', at('2026-03-23', '08:00')), ticketsAt: monday },
      'Tutup hari ini · buka Senin 08.00',
    ],
    [{ closedReason: 'dayOff', ticketsAt: monday }, 'Tutup hari ini · buka Senin 07.30'],
    [
      { closedReason: 'holiday', closedNote: 'Idulfitri', hours: closed('holiday', at('2026-03-25', '08:00')) },
      'Libur: Idulfitri · buka Rabu, 25 Maret 08.00',
    ],
    [{ closedReason: 'closure', closedNote: 'Pindah gedung' }, 'Tutup: Pindah gedung'],
    [{ closedReason: 'outage', outage }, 'Gangguan: Jaringan putus · belum diketahui kapan pulih'],
    [{ closedReason: 'outage', closedNote: 'Listrik padam' }, 'Gangguan: Listrik padam'],
    [{ closedReason: 'outage' }, 'Sedang ada gangguan'],
  ])('%o reads %s', (more, text) => {
    expect(closedWords(live(more), clock)).toBe(text);
  });

  it('says when an outage is expected to end, unless that has passed', () => {
    const expecting = (expectedUntil: number) => outageWords({ ...outage, expectedUntil }, clock);
    expect(expecting(at('2026-03-19', '11:30'))).toBe('Gangguan: Jaringan putus · perkiraan pulih 11.30');
    expect(expecting(at('2026-03-19', '09:30'))).toBe('Gangguan: Jaringan putus · belum diketahui kapan pulih');
  });
});
