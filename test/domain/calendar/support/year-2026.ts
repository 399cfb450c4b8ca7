/*
 * What the mall of mall-2026.ts does on each day of 2026, told without its data and without a rule of precedence: dates and hours are
 * written out as an officer would read them from the wall.
 */

/** Serving hours as text, or the reason for having none with its note. */
export type Told = { hours: string; reason: string | null; note: string | null };

const open = (hours: string): Told => ({ hours, reason: null, note: null });
const shut = (reason: string, note: string | null = null): Told => ({ hours: '', reason, note });

/** Domain.md §1.9. */
const NATIONAL =
  '01-01 01-16 02-17 03-19 03-21 03-22 04-03 04-05 05-01 05-14 05-27 05-31 06-01 06-16 08-17 08-25 12-25'.split(' ');
const JOINT_LEAVE = '02-16 03-18 03-20 03-23 03-24 05-15 05-28 12-24'.split(' ');
export const RED_DAYS = new Set([...NATIONAL, ...JOINT_LEAVE].map((day) => `2026-${day}`));

/** The days of Ramadan on which offices work, by weekday: 18 February is a Wednesday, 18 March a cuti bersama. */
const FASTING_FRIDAYS = ['2026-02-20', '2026-02-27', '2026-03-06', '2026-03-13'];
const isFasting = (day: string): boolean => day >= '2026-02-18' && day <= '2026-03-19';

const USUAL: Record<string, [usual: string, friday: string, saturday: string]> = {
  five: ['08:00-12:00 13:00-15:00', '08:00-11:30 13:00-15:00', ''],
  six: ['08:00-12:00 13:00-15:00', '08:00-11:30 13:00-15:00', '08:00-12:00'],
  agama: ['09:00-12:00 13:00-14:00', '09:00-11:30 13:00-14:00', ''],
  samsat: ['08:00-12:00 13:00-15:00', '08:00-11:30 13:00-15:00', ''],
};

function samsatSpecial(day: string): Told | null {
  if (day >= '2026-07-06' && day <= '2026-07-10') return shut('closure', 'Pindah gedung');
  if (day === '2026-08-17') return open('09:00-12:00');
  if (day === '2026-10-07') return open('07:00-12:00 13:00-18:00');
  if (day === '2026-11-22') return shut('closure', 'Pemeliharaan');
  return null;
}

function fasting(agency: string, day: string, weekday: number): Told {
  const friday = FASTING_FRIDAYS.includes(day);
  if (weekday === 6) return agency === 'six' ? open('08:00-11:00') : shut('dayOff');
  if (agency === 'samsat' && day <= '2026-03-13') return open(friday ? '08:30-11:30' : '08:30-13:00');
  return open(friday ? '08:00-11:30 12:30-14:00' : '08:00-12:00 12:30-14:00');
}

/** `weekday` as JavaScript counts: 0 is Sunday. */
export function toldOf(agency: string, day: string, weekday: number): Told {
  if (day === '2026-10-05' || day === '2026-10-06') return shut('closure', 'Pemadaman listrik');
  const special = agency === 'samsat' ? samsatSpecial(day) : null;
  if (special !== null) return special;
  if (day === '2026-11-21' || day === '2026-11-22') return open('10:00-13:00');
  if (RED_DAYS.has(day)) return shut('holiday');
  if (weekday === 0) return shut('dayOff');
  if (isFasting(day)) return fasting(agency, day, weekday);
  const [usual, friday, saturday] = USUAL[agency] ?? ['', '', ''];
  if (weekday === 5) return open(friday);
  if (weekday < 5) return open(usual);
  return saturday === '' ? shut('dayOff') : open(saturday);
}
