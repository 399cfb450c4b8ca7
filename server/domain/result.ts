/** A rule's answer: a value, or one of a closed set of refusals. Rules never throw. */
export type Result<T, E extends string> = { ok: true; value: T } | { ok: false; error: E };

export const accept = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const refuse = <E extends string>(error: E): { ok: false; error: E } => ({ ok: false, error });
