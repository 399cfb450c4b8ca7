import type { Announcement } from '../../contract/board.ts';
import { listAnnouncements } from '../store/announcement-store.ts';
import { readHead, readJournal } from '../store/journal.ts';
import { readAnnounced } from '../store/json-column.ts';
import type { JournalTable } from '../store/schema.ts';
import type { ViewSource } from '../store/view-source.ts';
import { announcementView } from '../views/announcement-view.ts';
import { type Affected, findAffected } from './affected.ts';

const BATCH = 500;

type Audience = {
  /** Entries after which the screens of `affected` are out of date. */
  changed(affected: Affected): void;
  announced(announcement: Announcement): void;
  /** The device's token opens nothing any more, or the person may not be signed in any longer. */
  shutOut(subject: { deviceId: string } | { personId: string }): void;
};

/**
 * Tails the journal after each commit and tells the screens. A crash between commit and push loses nothing: the cursor starts at
 * the head, and a client that reconnects gets a fresh view.
 */
export async function createPublisher(source: ViewSource, audience: Audience, onError: (error: unknown) => void) {
  let cursor = (await readHead(source.reader, source.mallId)).seq;
  let running = false;
  let woken = false;

  async function publishBatch(): Promise<boolean> {
    const entries = await readJournal(source.reader, source.mallId, cursor, BATCH);
    const last = entries.at(-1);
    if (last === undefined) return false;
    for (const entry of entries) source.setUp.noticeEntry(entry.type);
    const setUp = await source.setUp.current();
    // Calls first: they are what people wait for.
    await announce(entries);
    audience.changed(await findAffected(source, setUp, entries));
    for (const entry of entries) {
      if (entry.type === 'deviceRevoked') audience.shutOut({ deviceId: entry.subject_id });
      if (entry.type === 'personRetired' || entry.type === 'personChanged')
        audience.shutOut({ personId: entry.subject_id });
    }
    cursor = last.seq;
    return entries.length === BATCH;
  }

  async function announce(entries: readonly JournalTable[]): Promise<void> {
    const zones = new Map<string, { first: number; last: number }>();
    for (const entry of entries) {
      if (entry.type !== 'callAnnounced') continue;
      const { zoneId, n } = readAnnounced(entry.payload);
      zones.set(zoneId, { first: zones.get(zoneId)?.first ?? n, last: n });
    }
    for (const [zoneId, { first, last }] of zones) {
      // One that was committed meanwhile comes with its own batch, and must not come twice.
      const announcements = await readAnnouncements(source, zoneId, first - 1);
      for (const announcement of announcements) if (announcement.n <= last) audience.announced(announcement);
    }
  }

  async function drain(): Promise<void> {
    running = true;
    try {
      while (woken) {
        woken = false;
        if (await publishBatch()) woken = true;
      }
    } catch (error) {
      onError(error);
    }
    running = false;
  }

  return {
    wake: () => {
      woken = true;
      if (!running) void drain();
    },
  };
}

/** As far back as is still worth speaking; a zone does not call more often than this in half a minute. */
const MOST_FRESH = 60;

/** The zone's announcements after `n`, oldest first, as a display gets them. */
export async function readAnnouncements(source: ViewSource, zoneId: string, n: number): Promise<Announcement[]> {
  const rows = await listAnnouncements(source.reader, zoneId, { afterN: n, limit: MOST_FRESH });
  const setUp = await source.setUp.current();
  const { epoch, at } = await readHead(source.reader, source.mallId);
  const now = Math.max(source.clock.now(), at);
  return rows.toReversed().map((row) => announcementView(setUp, epoch, row, now));
}
