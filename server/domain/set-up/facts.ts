import type { SetUpSheetName } from '../../../contract/set-up-words.ts';

/** What the set-up itself does not say: what goes on in the mall now, and what history holds. */
export type Facts = {
  /** Epoch ms. */
  at: number;
  hasTickets: boolean;
  /** Services for which somebody waits, is called, is served or is set aside. */
  busyServices: ReadonlySet<string>;
  /** Counters with an officer on duty, on a break too. */
  dutyCounters: ReadonlySet<string>;
  /** Usernames of who is on duty. */
  dutyPeople: ReadonlySet<string>;
  /** Zones with a display that is not revoked. */
  displayZones: ReadonlySet<string>;
  /** Ids and usernames that another mall of this installation has. */
  takenElsewhere: Partial<Record<SetUpSheetName, ReadonlySet<string>>>;
};
