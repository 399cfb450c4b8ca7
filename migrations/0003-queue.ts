import { type Kysely, sql } from 'kysely';
import { oneOf } from './dialect.ts';
import type { Migration } from './migration.ts';

const TICKET_STATES = ['waiting', 'called', 'serving', 'held', 'done', 'noShow', 'cancelled', 'expired'];
const RESULTS = ['completed', 'returned', 'referred', 'transferred', 'noShow', 'cancelled', 'expired'];

/** The line itself: duties, visits, tickets with their legs, the numbers given out and the calls announced. */
export const queue: Migration = {
  async up(db) {
    await createDuty(db);
    await createTicket(db);
    await createLeg(db);
    await createAnnouncement(db);
  },
  async down(db) {
    for (const table of ['announcement', 'number_sequence', 'leg', 'ticket', 'visit', 'duty']) {
      await db.schema.dropTable(table).execute();
    }
  },
};

async function createDuty(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('duty')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('mall_id', 'text', (c) => c.notNull().references('mall.id'))
    .addColumn('counter_id', 'text', (c) => c.notNull().references('counter.id'))
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('business_day', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull().check(oneOf('state', ['open', 'break', 'closed'])))
    .addColumn('opened_at', 'bigint', (c) => c.notNull())
    .addColumn('since', 'bigint', (c) => c.notNull())
    .addColumn('break_reason', 'text')
    .addColumn('break_note', 'text')
    .addColumn('closed_at', 'bigint')
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute();
  // One duty at a time for a counter, and for a person: the database refuses what a race would allow.
  for (const column of ['counter_id', 'person_id']) {
    await sql`create unique index ${sql.ref(`duty_current_${column}`)} on duty (${sql.ref(column)})
      where state <> 'closed'`.execute(db);
  }
  await db.schema.createIndex('duty_person').on('duty').columns(['person_id', 'opened_at']).execute();
}

async function createTicket(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('visit')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('mall_id', 'text', (c) => c.notNull().references('mall.id'))
    .addColumn('business_day', 'text', (c) => c.notNull())
    .addColumn('arrived_at', 'bigint', (c) => c.notNull())
    .addColumn('priority', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('number_sequence')
    .addColumn('series_id', 'text', (c) => c.notNull().references('series.id'))
    .addColumn('business_day', 'text', (c) => c.notNull())
    .addColumn('last', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('number_sequence_key', ['series_id', 'business_day'])
    .execute();
  await db.schema
    .createTable('ticket')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('mall_id', 'text', (c) => c.notNull().references('mall.id'))
    .addColumn('visit_id', 'text', (c) => c.notNull().references('visit.id'))
    .addColumn('business_day', 'text', (c) => c.notNull())
    .addColumn('series_id', 'text', (c) => c.notNull().references('series.id'))
    .addColumn('series_code', 'text', (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('request_id', 'text', (c) => c.notNull().unique())
    .addColumn('link_token', 'text', (c) => c.notNull().unique())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('priority', 'text', (c) => c.notNull())
    .addColumn('issued_at', 'bigint', (c) => c.notNull())
    .addColumn('order_at', 'bigint', (c) => c.notNull())
    .addColumn('due_at', 'bigint', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull().check(oneOf('state', TICKET_STATES)))
    .addColumn('service_id', 'text', (c) => c.notNull().references('service.id'))
    .addColumn('counter_id', 'text', (c) => c.references('counter.id'))
    .addColumn('hold_reason', 'text')
    .addColumn('no_show_at', 'bigint')
    .addColumn('leg_n', 'integer', (c) => c.notNull())
    .addColumn('journal_seq', 'bigint', (c) => c.notNull())
    .addColumn('journal_code', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addUniqueConstraint('ticket_number', ['series_id', 'business_day', 'number'])
    .execute();
  await createTicketIndexes(db);
}

async function createTicketIndexes(db: Kysely<never>): Promise<void> {
  // A counter never holds two, and a visitor is never called to two counters at once.
  for (const column of ['counter_id', 'visit_id']) {
    await sql`create unique index ${sql.ref(`ticket_attended_${column}`)} on ticket (${sql.ref(column)})
      where state in ('called', 'serving')`.execute(db);
  }
  // Who is next is the first row of this index, however many tickets the years have left behind.
  await sql`create index ticket_line on ticket (service_id, due_at, order_at, number, id) where state = 'waiting'`.execute(
    db,
  );
  // What the close of day and the officer's lists look for; small, because closing empties it.
  await sql`create index ticket_aside on ticket (mall_id, state, counter_id) where state in ('called', 'serving', 'held', 'noShow')`.execute(
    db,
  );
  await sql`create index ticket_open_day on ticket (mall_id, business_day) where state in ('waiting', 'called', 'serving', 'held', 'noShow')`.execute(
    db,
  );
  await db.schema.createIndex('ticket_visit').on('ticket').column('visit_id').execute();
}

async function createLeg(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('leg')
    .addColumn('ticket_id', 'text', (c) => c.notNull().references('ticket.id'))
    .addColumn('n', 'integer', (c) => c.notNull())
    .addColumn('mall_id', 'text', (c) => c.notNull())
    .addColumn('business_day', 'text', (c) => c.notNull())
    .addColumn('agency_id', 'text', (c) => c.notNull())
    .addColumn('service_id', 'text', (c) => c.notNull().references('service.id'))
    .addColumn('standard_id', 'text', (c) => c.notNull().references('standard.id'))
    .addColumn('wait_target_ms', 'bigint', (c) => c.notNull())
    .addColumn('service_target_ms', 'bigint', (c) => c.notNull())
    .addColumn('counter_id', 'text', (c) => c.references('counter.id'))
    .addColumn('person_id', 'text', (c) => c.references('person.id'))
    .addColumn('queued_at', 'bigint', (c) => c.notNull())
    .addColumn('first_called_at', 'bigint')
    .addColumn('last_called_at', 'bigint')
    .addColumn('recalls', 'integer', (c) => c.notNull())
    .addColumn('started_at', 'bigint')
    .addColumn('held_since', 'bigint')
    .addColumn('held_ms', 'bigint', (c) => c.notNull())
    .addColumn('ended_at', 'bigint')
    .addColumn('result', 'text', (c) => c.check(oneOf('result', RESULTS)))
    .addColumn('lacking', 'text', (c) => c.notNull())
    .addColumn('referred_to', 'text')
    .addColumn('out_of_order_reason', 'text')
    .addColumn('wait_ms', 'bigint')
    .addColumn('way_ms', 'bigint')
    .addColumn('service_ms', 'bigint')
    .addColumn('wait_verdict', 'text', (c) => c.check(oneOf('wait_verdict', ['within', 'over'])))
    .addColumn('service_verdict', 'text', (c) => c.check(oneOf('service_verdict', ['within', 'over'])))
    .addPrimaryKeyConstraint('leg_key', ['ticket_id', 'n'])
    .execute();
  await db.schema.createIndex('leg_day').on('leg').columns(['mall_id', 'business_day']).execute();
  // Today's tally of a counter, and the pace of the last hour.
  await sql`create index leg_counter_day on leg (counter_id, business_day) where counter_id is not null`.execute(db);
  await sql`create index leg_called on leg (mall_id, first_called_at) where first_called_at is not null`.execute(db);
}

async function createAnnouncement(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('announcement')
    .addColumn('zone_id', 'text', (c) => c.notNull().references('zone.id'))
    .addColumn('n', 'bigint', (c) => c.notNull())
    .addColumn('mall_id', 'text', (c) => c.notNull())
    .addColumn('ticket_id', 'text', (c) => c.notNull().references('ticket.id'))
    .addColumn('counter_id', 'text', (c) => c.notNull().references('counter.id'))
    .addColumn('kind', 'text', (c) => c.notNull().check(oneOf('kind', ['call', 'recall'])))
    .addColumn('business_day', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('announcement_key', ['zone_id', 'n'])
    .execute();
  // Whether the last call of a counter reached the screens.
  await db.schema.createIndex('announcement_counter').on('announcement').columns(['counter_id', 'n']).execute();
}
