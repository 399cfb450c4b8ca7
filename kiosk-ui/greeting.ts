import { kioskTexts } from '../ui-shared/texts/kiosk-texts.ts';
import type { Text } from '../ui-shared/texts/language.ts';

/** Pagi until 10.59, siang until 14.59, sore until 17.59, then malam (domain.md §6). `hour` is the mall's, 0–23. */
export function chooseGreeting(hour: number): Text {
  if (hour < 3 || hour >= 18) return kioskTexts.evening;
  if (hour < 11) return kioskTexts.morning;
  return hour < 15 ? kioskTexts.noon : kioskTexts.afternoon;
}

/** The hour of an instant (epoch ms) on the mall's clock. */
export function hourIn(ms: number, timeZone: string): number {
  return Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone }).format(ms));
}
