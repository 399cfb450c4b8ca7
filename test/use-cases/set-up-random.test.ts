import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LooseRow, LooseRows } from '../../contract/set-up.ts';
import type { SetUpSheetName } from '../../contract/set-up-words.ts';
import { inputOfRows } from '../../server/domain/set-up/input.ts';
import { keyOf, type Row, type Rows } from '../../server/domain/set-up/sheet.ts';
import { SHEETS } from '../../server/domain/set-up/sheets.ts';
import { readDocument } from '../../server/store/set-up-document-store.ts';
import { compareSetUp } from '../../server/use-cases/check-set-up.ts';
import { dumpTables, MALL_ID } from '../support/store-fixture.ts';
import { ADMIN, openSetUpFixture, type SetUpFixture } from './set-up.fixture.ts';

const few = (prefix: string) => fc.constantFrom('1', '2', '3').map((n) => prefix + n);
const agency = fc.constantFrom('dukcapil', 'a1', 'a2');
const service = fc.constantFrom('ktp', 'paspor', 'sim', 'v1', 'v2');
const counter = fc.constantFrom('c1', 'c2', 'l1', 'l2');
const zone = fc.constantFrom('zona-a', 'z1', 'z2', 'z3');
const code = fc.constantFrom('A', 'B', 'C', 'D', '4K');
const name = fc.constantFrom('Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh');
const time = fc.constantFrom('07:00', '08:00', '09:30', '12:00', '14:00', '16:00');
const day = fc.constantFrom('2026-10-01', '2026-12-01', '2026-12-24', '2027-01-01', '2027-02-01');
const weekday = fc.constantFrom(1, 2);
const retired = fc.nat(3).map((n) => n === 0);
const remove = fc.nat(3).map((n) => n === 0);
const opens = fc.record({ opens: fc.option(time), closes: time, breaks: fc.constantFrom('', '12:00-13:00 Istirahat') });

/** Rows that may be new, changed, moved, swapped, retired or taken away; the ids are so few that they meet. */
const ROWS: Record<SetUpSheetName, fc.Arbitrary<LooseRow>> = {
  mall: fc.record({
    name,
    graceMinutes: fc.integer({ min: 1, max: 60 }),
    recallMax: fc.nat(9),
    idleCloseMinutes: fc.option(fc.integer({ min: 1, max: 9 })),
  }),
  zones: fc.record({ id: zone, code, name, nameEn: name, retired }),
  agencies: fc.record({
    id: agency,
    code,
    shortName: name,
    name,
    kind: name,
    colour: fc.constant('#123456'),
    zoneId: zone,
    retired,
  }),
  series: fc.record({ id: fc.constantFrom('s1', 's2', 's3'), code, retired }),
  services: fc.record({
    id: service,
    agencyId: agency,
    zoneId: zone,
    seriesId: few('s'),
    name,
    category: name,
    keywords: fc.array(name),
    errand: fc.option(name),
    ticketsFrom: fc.option(time),
    retired,
  }),
  standards: fc.record({
    serviceId: service,
    validFrom: day,
    waitTargetMinutes: fc.double({ min: 0, max: 99, noNaN: true }),
    serviceTargetMinutes: fc.integer({ min: 1, max: 99 }),
    requirements: fc.array(name),
    tariffRupiah: fc.option(fc.nat(9_999_999)),
    remove,
  }),
  counters: fc.record({
    id: counter,
    number: fc.integer({ min: 1, max: 6 }),
    name,
    zoneId: zone,
    agencyId: agency,
    retired,
  }),
  counterServices: fc.record({
    counterId: counter,
    serviceId: service,
    kind: fc.constantFrom('primary', 'assist'),
    minWaiting: fc.integer({ min: 1, max: 5 }),
    remove,
  }),
  people: fc.record({
    username: fc.constantFrom('c1', 'c2', 'p1'),
    name,
    role: fc.constantFrom('officer', 'supervisor'),
    agencyId: agency,
    retired: fc.constant(false),
  }),
  seasons: fc.record({ id: few('m'), agencyId: fc.option(agency), name, fromDay: day, toDay: day, remove }),
  hours: fc.record({
    agencyId: fc.option(agency),
    seasonId: fc.option(few('m')),
    weekday,
    remove,
    opens: fc.option(time),
    closes: time,
  }),
  exceptions: fc
    .tuple(fc.record({ id: few('x'), agencyId: fc.option(agency), fromDay: day, toDay: day, name, remove }), opens)
    .map(([row, hours]) => ({ ...row, ...hours })),
  holidays: fc.record({ day, name, kind: fc.constantFrom('national', 'jointLeave'), remove }),
  quotas: fc.record({
    serviceId: service,
    weekday: fc.nat(3),
    total: fc.option(fc.nat(50)),
    kiosk: fc.option(fc.nat(50)),
    priorityReserved: fc.nat(3),
    remove,
  }),
  roster: fc.record({
    counterId: counter,
    weekday,
    from: fc.constantFrom('07:00', '12:00'),
    to: fc.constantFrom('09:30', '14:00'),
    remove,
  }),
  notices: fc.record({ id: few('n'), zoneId: fc.option(zone), text: name, textEn: name, remove }),
};

const edit: fc.Arbitrary<LooseRows> = fc
  .tuple(
    ...SHEETS.map(({ name: sheet }) => fc.array(ROWS[sheet], { maxLength: sheet === 'mall' ? 1 : 4, size: 'max' })),
  )
  .map((rows) => Object.fromEntries(SHEETS.map(({ name: sheet }, index) => [sheet, rows[index] ?? []])));

/** Without the rows that have an error, again and again, until what is left is sound. */
async function soundPart(mall: SetUpFixture, rows: LooseRows): Promise<LooseRows> {
  let left = rows;
  for (;;) {
    const { errors } = await mall.check(left);
    if (errors.length === 0) return left;
    const bad = new Set(errors.map(({ sheet, row }) => `${sheet}/${row}`));
    left = Object.fromEntries(
      SHEETS.map(({ name: sheet }) => [
        sheet,
        (left[sheet] ?? []).filter((_, index) => !bad.has(`${sheet}/${index + 2}`)),
      ]),
    );
  }
}

/** The same rows in one order, whatever order they were written in. */
function inOrder(document: Rows): Record<string, Row[]> {
  return Object.fromEntries(
    SHEETS.map((sheet) => [
      sheet.name,
      document[sheet.name].toSorted((a, b) => (keyOf(sheet, a) < keyOf(sheet, b) ? -1 : 1)),
    ]),
  );
}

describe('random edits', () => {
  it('write nothing when one is wrong, and exactly the wanted set-up when none is', { timeout: 60_000 }, async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 4, maxLength: 10, size: 'max' }), async (edits) => {
        const mall = await openSetUpFixture();
        try {
          for (const rows of edits) {
            const before = dumpTables(mall.raw);
            const { errors } = await mall.check(rows);
            if (errors.length > 0) {
              await expect(mall.apply(rows)).rejects.toMatchObject({ code: 'setUpErrors' });
              expect(dumpTables(mall.raw)).toEqual(before);
            }
            const sound = await soundPart(mall, rows);
            const place = { mallId: MALL_ID, at: mall.clock.now() };
            const { wanted } = await compareSetUp(mall.store.reader, place, ADMIN, inputOfRows(sound));
            const { changes } = await mall.apply(sound);
            expect(inOrder(await readDocument(mall.store.reader, MALL_ID))).toEqual(inOrder(wanted));
            expect((await mall.check(sound)).changes).toEqual([]);
            for (const { sheet, kind } of changes) seen.add(`${sheet} ${kind}`);
          }
        } finally {
          await mall.close();
        }
      }),
      { numRuns: 16, seed: 20_261_123 },
    );
    // The edits were not all refused: nearly everything that can happen to a row happened.
    const ends = SHEETS.map(({ name: sheet, columns }) => {
      return `${sheet} ${columns.some(({ key }) => key === 'remove') ? 'remove' : 'retire'}`;
    });
    const possible = SHEETS.flatMap(({ name: sheet }) => [`${sheet} add`, `${sheet} change`]).concat(ends);
    expect(possible.filter((kind) => !seen.has(kind))).toEqual([
      'mall add',
      'people add',
      'mall retire',
      'people retire',
    ]);
  });
});
