import type { Announcement } from '../../contract/board.ts';
import { callClips, callSentence } from '../domain/spoken-call.ts';
import { ticketLabel } from '../domain/ticket-label.ts';
import type { AnnouncementRow } from '../store/announcement-store.ts';
import type { SetUp } from '../store/set-up-store.ts';

/** A call as a display shows and speaks it. `now` and the call's time in epoch ms. */
export function announcementView(setUp: SetUp, epoch: string, row: AnnouncementRow, now: number): Announcement {
  const counter = setUp.counters.get(row.counterId);
  const agency = setUp.agencies.get(counter?.agencyId ?? '');
  const counterNumber = counter?.number ?? 0;
  const agencyShortName = agency?.shortName ?? '';
  const call = { kind: row.kind, seriesCode: row.seriesCode, number: row.number, counterNumber, agencyShortName };
  return {
    epoch,
    zoneId: row.zoneId,
    n: row.n,
    kind: row.kind,
    ticketLabel: ticketLabel(row.seriesCode, row.number),
    counterNumber,
    counterName: counter?.name ?? '',
    agencyName: agency?.name ?? '',
    agencyShortName,
    agencyColour: agency?.colour ?? '',
    clips: callClips(call),
    spoken: callSentence(call),
    ageMs: Math.max(0, now - row.at),
  };
}
