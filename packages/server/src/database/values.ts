/** PostgreSQL's numbers for the types whose values a program reads. */
export const typeIds = {
  boolean: 16,
  bytea: 17,
  bigint: 20,
  json: 114,
  date: 1082,
  timestamp: 1114,
  timestamptz: 1184,
  numeric: 1700,
  jsonb: 3802,
} as const;

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('A bigint is beyond what a number holds exactly.');
  return value;
}

function bytes(text: string): Uint8Array {
  const buffer = Buffer.from(text.slice(2), 'hex');
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}

// '2026-11-27 04:43:04.12+00' in UTC; no digit is lost, as it would be in a Date.
function instant(text: string): string {
  return text.replace(' ', 'T').replace(/\+00$/, 'Z');
}

/** From PostgreSQL's text to what `Query` promises, by type; a type that is not here is text, or what both drivers agree on. */
export const readers: Readonly<Record<number, (text: string) => unknown>> = {
  [typeIds.boolean]: (text) => text === 't',
  [typeIds.bytea]: bytes,
  [typeIds.bigint]: wholeNumber,
  [typeIds.json]: (text) => JSON.parse(text) as unknown,
  [typeIds.date]: (text) => text,
  [typeIds.timestamp]: (text) => text,
  [typeIds.timestamptz]: instant,
  [typeIds.numeric]: (text) => text,
  [typeIds.jsonb]: (text) => JSON.parse(text) as unknown,
};

/** A parameter as PostgreSQL's text, so that both drivers send the same. */
export function parameterText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value);
  if (value instanceof Uint8Array)
    return `\\x${Buffer.from(value.buffer, value.byteOffset, value.length).toString('hex')}`;
  return JSON.stringify(value);
}
