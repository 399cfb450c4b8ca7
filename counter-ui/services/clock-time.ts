/** How far the zone's wall clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(ms: number, timeZone: string): number {
  const wall = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(ms);
  return Date.parse(`${wall.replace(' ', 'T')}Z`) - Math.floor(ms / 1000) * 1000;
}

/** Today's instant of a wall-clock time ("14:30") in the mall's zone; null if the text is no time. Epoch milliseconds. */
export function readTodayAt(time: string, nowMs: number, timeZone: string): number | null {
  const parts = /^(\d{2}):(\d{2})$/.exec(time);
  if (parts === null) return null;
  const offset = offsetAt(nowMs, timeZone);
  const midnight = Math.floor((nowMs + offset) / 86_400_000) * 86_400_000;
  return midnight + Number(parts[1]) * 3_600_000 + Number(parts[2]) * 60_000 - offset;
}
