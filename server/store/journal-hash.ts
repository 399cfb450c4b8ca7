import { createHash } from 'node:crypto';
import type { JournalTable } from './schema.ts';

/** The format that new entries are written in; old ones stay as they are and are checked by theirs. */
export const JOURNAL_FORMAT = 1;

/** What the chain starts from. */
export const GENESIS_HASH = '0'.repeat(64);

/** Each field with its length in bytes before it, so that no two different entries make the same string. */
function prefixed(value: string | number): string {
  const text = String(value);
  return `${Buffer.byteLength(text)}:${text}`;
}

/** sha256(format ‖ length-prefixed fields ‖ payload ‖ previous hash), in hex (design §7). */
export function hashEntry(entry: Omit<JournalTable, 'hash'>): string {
  const { format, mall_id, seq, at, business_day, type, subject_id, actor, payload, prev_hash } = entry;
  const fields = [format, mall_id, seq, at, business_day, type, subject_id, actor, payload, prev_hash];
  return hashText(fields.map(prefixed).join(''));
}

/** sha256 of UTF-8 text, in hex. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The eight characters that are printed on a ticket. */
export function journalCode(hash: string): string {
  return hash.slice(0, 8);
}
