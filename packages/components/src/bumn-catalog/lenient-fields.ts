import type {BilingualText} from './catalog-data.js';

/** An object of JSON, whatever is in it. */
export type Fields = Readonly<Record<string, unknown>>;

/** An object and neither a list nor null. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text that says something; undefined otherwise. */
export function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value : undefined;
}

/** A text in both languages; a plain string is both, and a missing language is the other one. Null says nothing; undefined is not readable. */
export function readBilingual(value: unknown): BilingualText | null | undefined {
  if (value == null || value === '') return null;
  const plain = readText(value);
  if (plain) return {id: plain, en: plain};
  if (!isFields(value)) return undefined;
  const id = readText(value['id']);
  const en = readText(value['en']);
  if (id && en) return value as unknown as BilingualText;
  const one = id ?? en;
  return one ? {id: one, en: one} : undefined;
}

/** A price that somebody can pay: whole rupiah above zero. Null says nothing; undefined is not readable. */
export function readPrice(value: unknown): number | null | undefined {
  if (value == null) return null;
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : undefined;
}

const sourceDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A year, a month or a day of a year. Null says nothing; undefined is not readable. */
export function readSourceDate(value: unknown): string | null | undefined {
  if (value == null) return null;
  return typeof value === 'string' && sourceDate.test(value) ? value : undefined;
}

/** An address that a link may lead to: of the web, never `javascript:` or `data:`. */
export function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/[^\s/?#]+/i.test(value);
}
