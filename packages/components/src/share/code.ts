import type {Locale} from '../format/locale.js';

/** A whole number below its radix: one step of a link's number. */
export type Digit = readonly [value: number, radix: number];

/** Where digits are taken from, in the order in which they were written. */
export interface Reading {
  /** @returns Whole, from 0 to below `radix`. */
  take(radix: number): number;
  /** How amounts are grouped in the fields that they go to. */
  readonly locale: Locale;
}

/** How a value stands in a link. What `write` leaves out, `read` gives back as not entered. */
export interface Code<Value> {
  write(value: Value): readonly Digit[];
  /** @throws RangeError for a number that no value has. */
  read(reading: Reading): Value;
}

/**
 * One of a list, by its place there.
 *
 * @param room - How long the list may become without a new version of the link.
 */
export function choice<Value extends string>(list: readonly Value[], room = list.length): Code<Value> {
  return {
    write: (value) => [[Math.max(0, list.indexOf(value)), room]],
    read({take}) {
      const value = list[take(room)];
      if (value === undefined) throw new RangeError('Not in the list.');
      return value;
    },
  };
}

/** Any of a list, in the list's order. */
export function someOf<Value extends string>(list: readonly Value[]): Code<readonly Value[]> {
  return {
    write: (values) => list.map((value) => [values.includes(value) ? 1 : 0, 2]),
    read: ({take}) => list.filter(() => take(2) === 1),
  };
}

/** Yes or no. */
export const flag: Code<boolean> = {
  write: (value) => [[value ? 1 : 0, 2]],
  read: ({take}) => take(2) === 1,
};

/** A part that may be missing. */
export function optional<Value>(code: Code<Value>): Code<Value | undefined> {
  return {
    write: (value) => (value === undefined ? flag.write(false) : [...flag.write(true), ...code.write(value)]),
    read: (reading) => (flag.read(reading) ? code.read(reading) : undefined),
  };
}

/** The code of each part of an object, in the order in which they stand in a link. */
export type Codes<Whole> = {readonly [Key in keyof Whole]-?: Code<Whole[Key]>};

/** The keys of codes, in their order. */
export function keysOf<Whole>(codes: Codes<Whole>): readonly (keyof Whole)[] {
  return Object.keys(codes) as (keyof Whole)[];
}

/** An object, part after part. */
export function record<Whole>(codes: Codes<Whole>): Code<Whole> {
  const keys = keysOf(codes);
  return {
    write: (whole) => keys.flatMap((key) => codes[key].write(whole[key])),
    read: (reading) => Object.fromEntries(keys.map((key) => [key, codes[key].read(reading)])) as Whole,
  };
}
