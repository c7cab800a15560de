import * as z from 'zod/mini';

/** An answer's object: fields that this version does not know are kept, so that a newer server breaks no older program. */
// @__NO_SIDE_EFFECTS__
export function answer<Fields extends z.core.$ZodLooseShape>(
  fields: Fields,
): z.ZodMiniObject<Fields, z.core.$strip> {
  // Typed as closed: an index signature in every answer would let each misspelt field through the compiler.
  return z.looseObject(fields) as never;
}

/** A request's object: a field that does not exist is refused by name, since it is a slip of the keyboard more often than news. */
// @__NO_SIDE_EFFECTS__
export function request<Fields extends z.core.$ZodLooseShape>(
  fields: Fields,
): z.ZodMiniObject<Fields, z.core.$strict> {
  return z.strictObject(fields);
}

/** The known words, and any other: a newer server may say more. */
export type Open<Known extends string> = Known | (string & {});

/** The words that this version knows of each open list: what a document about the contract shows. */
export const knownWords = new WeakMap<z.core.$ZodType, readonly string[]>();

/** A list of words that may grow, so every word passes. In answers only; a request takes `z.enum`. */
// @__NO_SIDE_EFFECTS__
export function openEnum<const Known extends string>(
  known: readonly Known[],
): z.ZodMiniType<Open<Known>, Open<Known>> {
  const schema = z.string();
  knownWords.set(schema, known);
  return schema as never;
}

/** Text that keeps to every check. A function, since bundlers drop an unused call of it and keep a chain of methods. */
// @__NO_SIDE_EFFECTS__
export function text(...checks: z.core.$ZodCheck<string>[]): z.ZodMiniString<string> {
  return z.string().check(...checks);
}

/** A whole number that keeps to every check, and that a program's number holds exactly. */
// @__NO_SIDE_EFFECTS__
export function whole(...checks: z.core.$ZodCheck<number>[]): z.ZodMiniNumberFormat {
  return z.int().check(...checks);
}

// No year 0: neither the loan engine nor PostgreSQL knows one. No lookahead: Go and Rust have none.
const leapDay = String.raw`(\d\d(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29`;
const otherDay = String.raw`(\d{3}[1-9]|\d\d[1-9]0|\d[1-9]00|[1-9]000)-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))`;
const clock = String.raw`([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?`;

// @__NO_SIDE_EFFECTS__
function dayPattern(rest = ''): z.core.$ZodCheck<string> {
  return z.regex(new RegExp(`^(${leapDay}|${otherDay})${rest}$`));
}

/** A day that exists, `YYYY-MM-DD`. */
export const IsoDate = text(dayPattern());

/** An instant with its offset, RFC 3339: `2026-11-27T09:30:00+07:00`. */
export const Instant = text(dayPattern(`T${clock}(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)`));

/** A day, a month or a year, as exact as its source: `2026-01-12`, `2025-12`, `2023`. */
export const SourceDate = text(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

/** The Kemendagri code of a desa or kelurahan: `36.73.04.1007`. Names repeat, codes do not. */
export const VillageCode = text(z.regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/));

/** A Kemendagri code of any level: province, regency or city, district, village. */
export const AreaCode = text(z.regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/));

/** An identifier that says nothing: compare it, keep it, never read it. */
export const Id = text(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

/**
 * At most so many UTF-16 units, and checked first: a pattern that sees megabytes overflows the stack of V8, and that is a RangeError
 * instead of an issue.
 */
// @__NO_SIDE_EFFECTS__
export function atMost(units: number): z.core.$ZodCheck<string> {
  return z.maxLength(units, {abort: true});
}

/**
 * A line of text that a person typed: not blank, no control characters, at most 200. Nor what nobody sees and what turns the direction of
 * writing: two names that look alike would be two. The joiner of emoji may stay.
 */
export const Line = text(
  atMost(200),
  z.regex(
    /^(?!.*[\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff])\p{Zs}*[^\p{Z}\p{Cc}\p{Cs}][^\p{Zl}\p{Zp}\p{Cc}\p{Cs}]*$/u,
  ),
);

/** An http or https address. */
export const WebAddress = text(
  atMost(2000),
  z.regex(/^https?:\/\/[^\s/\p{Cc}\p{Cs}]+(\/[^\s\p{Cc}\p{Cs}]*)?$/u),
);

/** One thing said in Indonesian and in English. */
export const Bilingual = answer({id: z.string(), en: z.string()});

/** Where a fact was read. */
export const Source = answer({
  url: z.nullable(WebAddress),
  publisher: z.nullable(z.string()),
  date: z.nullable(SourceDate),
});

export type Bilingual = z.infer<typeof Bilingual>;
export type Source = z.infer<typeof Source>;
