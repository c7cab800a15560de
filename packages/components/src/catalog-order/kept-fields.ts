type Fields = Readonly<Record<string, unknown>>;

/** An object that is no list; undefined for anything else. */
export function readObject(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** A text of at most so many UTF-16 units. */
export function readText(value: unknown, longest: number): string | undefined {
  return typeof value === 'string' && value.length <= longest ? value : undefined;
}

/** An identifier, as the contract has them, or as a page without a server may have: no longer than 200 and not empty. */
export function readId(value: unknown): string | undefined {
  return readText(value, 200) || undefined;
}

/** A whole number from 0 that a number holds exactly. */
export function readAmount(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}

/** Milliseconds since 1970 of a day before the year 9999. */
export function readTime(value: unknown): number | undefined {
  const time = readAmount(value);
  return time !== undefined && time < 253_370_764_800_000 ? time : undefined;
}

/** The items of a list that hold, at most so many. */
export function readList<Item>(
  value: unknown,
  most: number,
  read: (item: unknown) => Item | undefined,
): readonly Item[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, most).flatMap((each: unknown) => {
    const item = read(each);
    return item === undefined ? [] : [item];
  });
}

/** Texts by name; those that are no text, too long, or named like a part of every object are left out. */
export function readTexts(value: unknown, longest: number): Readonly<Record<string, string>> {
  const entries = Object.entries(readObject(value) ?? {}).slice(0, 200);
  return Object.fromEntries(
    entries.filter(
      (entry): entry is [string, string] =>
        entry[0] !== '__proto__' && readText(entry[1], longest) !== undefined,
    ),
  );
}
