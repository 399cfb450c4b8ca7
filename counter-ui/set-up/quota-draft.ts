import type { LooseRow, SetUpCellValue } from '../../contract/set-up.ts';
import type { SetUpRows } from '../../contract/set-up-rows.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { quotaTexts } from '../../ui-shared/texts/set-up-quota-texts.ts';
import { isSameCell, numberCell } from './cell-text.ts';

export const QUOTA_COLUMNS = ['total', 'kiosk', 'officer', 'priorityReserved'] as const;
type QuotaColumn = (typeof QUOTA_COLUMNS)[number];

/** Figures as they stand in their fields. */
export type QuotaDraft = Readonly<Record<QuotaColumn, string>>;

/** By weekday; 0 is every day without figures of its own. */
export type QuotaWeek = ReadonlyMap<number, QuotaDraft>;

export const EMPTY_QUOTA: QuotaDraft = { total: '', kiosk: '', officer: '', priorityReserved: '' };

const shown = (value: number | null): string => (value === null ? '' : String(value));

export function readQuotas(rows: SetUpRows, serviceId: string): QuotaWeek {
  return new Map(
    rows.quotas
      .filter((row) => row.serviceId === serviceId)
      .map((row) => [
        row.weekday,
        {
          total: shown(row.total),
          kiosk: shown(row.kiosk),
          officer: shown(row.officer),
          priorityReserved: row.priorityReserved === 0 ? '' : String(row.priorityReserved),
        },
      ]),
  );
}

function cellsOf(draft: QuotaDraft): Record<QuotaColumn, SetUpCellValue> {
  return {
    total: numberCell(draft.total),
    kiosk: numberCell(draft.kiosk),
    officer: numberCell(draft.officer),
    priorityReserved: numberCell(draft.priorityReserved) ?? 0,
  };
}

/** "Every day" without a figure bounds nothing: then there is no row. A weekday without a figure lifts what holds every day. */
const isRow = (weekday: number, draft: QuotaDraft): boolean =>
  weekday !== 0 || QUOTA_COLUMNS.some((column) => draft[column].trim() !== '');

/** The rows that lead from one to the other. */
export function quotaRows(serviceId: string, before: QuotaWeek, after: QuotaWeek): LooseRow[] {
  const wanted = [...after].filter(([weekday, draft]) => isRow(weekday, draft));
  const gone = [...before.keys()]
    .filter((weekday) => !wanted.some(([day]) => day === weekday))
    .map((weekday): LooseRow => ({ serviceId, weekday, remove: true }));
  const set = wanted.flatMap(([weekday, draft]): LooseRow[] => {
    const old = before.get(weekday);
    const cells = cellsOf(draft);
    const same =
      old !== undefined &&
      Object.entries(cellsOf(old)).every(([key, value]) => isSameCell(value, cells[key as QuotaColumn]));
    return same ? [] : [{ serviceId, weekday, ...cells }];
  });
  return [...gone, ...set];
}

/** What the figures mean to visitors, in a sentence or two. */
export function describeQuota(draft: QuotaDraft): string {
  const { total, kiosk, officer, priorityReserved } = cellsOf(draft);
  const parts: string[] = [];
  if (typeof total === 'number') {
    const reserved = typeof priorityReserved === 'number' ? priorityReserved : 0;
    const share = reserved > 0 ? t(quotaTexts.reserved(Math.max(0, total - reserved), reserved)) : '.';
    parts.push(`${t(quotaTexts.total(total))}${share}`);
  }
  if (typeof kiosk === 'number') parts.push(t(quotaTexts.kiosk(kiosk)));
  if (typeof officer === 'number') parts.push(t(quotaTexts.officer(officer)));
  if (typeof total === 'number' && typeof kiosk === 'number' && kiosk < total) {
    const rest = Math.min(total - kiosk, typeof officer === 'number' ? officer : total);
    if (rest > 0) parts.push(t(quotaTexts.rest(kiosk, rest)));
  }
  return parts.length === 0 ? t(quotaTexts.noLimit) : parts.join(' ');
}
