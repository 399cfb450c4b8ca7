import { type Static, type TObject, type TProperties, type TSchema, Type } from 'typebox';

/** An object that refuses fields it does not know (design §5). */
export function closed<P extends TProperties>(properties: P, options: { description?: string } = {}): TObject<P> {
  return Type.Object(properties, { additionalProperties: false, ...options });
}

/** One of the words of a closed vocabulary: an `enum`, which validates and serialises faster than a union. */
export function oneOf<const T extends readonly string[]>(words: T) {
  return Type.Unsafe<T[number]>({ type: 'string', enum: [...words] });
}

/** The schema, or null. A plain type becomes `["string", "null"]`, an object a union. */
export function nullable<T extends TSchema>(schema: T) {
  const { type, enum: words } = schema as { type?: string; enum?: string[] };
  if (type === undefined || type === 'object' || type === 'array') {
    return Type.Unsafe<Static<T> | null>(Type.Union([schema, Type.Null()]));
  }
  const widened = { ...schema, type: [type, 'null'], ...(words === undefined ? {} : { enum: [...words, null] }) };
  return Type.Unsafe<Static<T> | null>(widened);
}

/** A UUID in lower case; rows carry version 7, request ids any version. */
export const Uuid = Type.String({
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
});

/** Ids of what an installation sets up (agency, service, counter, zone): short, readable, stable. */
export const SetUpId = Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' });

/** Epoch milliseconds, UTC. */
export const Instant = Type.Integer({ minimum: 0 });

/** Milliseconds. */
export const Duration = Type.Integer({ minimum: 0 });

/** A local date of the mall, `2026-11-21`. */
export const BusinessDay = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** A short text a person typed. */
export const Text = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' });

export type { Static };
export { Type };
