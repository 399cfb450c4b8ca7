import { mall } from './0001-mall.ts';
import { people } from './0002-people.ts';
import { queue } from './0003-queue.ts';
import { journal } from './0004-journal.ts';
import { calendar } from './0005-calendar.ts';
import { rules } from './0006-rules.ts';
import type { Migration } from './migration.ts';

/** In the order in which they run. Entries are only ever added, at the end. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-mall': mall,
  '0002-people': people,
  '0003-queue': queue,
  '0004-journal': journal,
  '0005-calendar': calendar,
  '0006-rules': rules,
};
