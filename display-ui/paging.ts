/**
 * Splits what does not fit into pages of nearly equal size, at most `most` each: never a last page with one lonely entry.
 * Sizes are multiples of `step` (entries side by side), so that all rows but the very last are full.
 */
export function paginate<T>(items: readonly T[], most: number, step = 1): readonly (readonly T[])[] {
  if (items.length <= most) return [items];
  const even = Math.ceil(items.length / Math.ceil(items.length / most));
  const size = Math.min(most, Math.ceil(even / step) * step);
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** Columns and rows for a page. */
export function gridFor(size: number, mostInRow: number): { columns: number; rows: number } {
  const rows = Math.max(1, Math.ceil(size / mostInRow));
  return { columns: Math.max(1, Math.ceil(size / rows)), rows };
}
