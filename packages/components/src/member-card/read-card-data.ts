import {readIsoDate} from '../format/iso-date.js';
import type {CardSavings, MemberCardData} from './card-data.js';
import {hasNationalId} from './has-national-id.js';

/** What is wrong with a field; it never says what stands there. */
export interface CardProblem {
  /** `member.name`. */
  readonly field: string;
  readonly code: 'missing' | 'text' | 'date' | 'code' | 'token' | 'nationalId' | 'json';
}

/** A card's data as far as it can be shown, or what has to be corrected first. */
export type CardReading =
  | {readonly data: MemberCardData; readonly problems?: undefined}
  | {readonly data?: undefined; readonly problems: readonly CardProblem[]};

type Fields = Readonly<Record<string, unknown>>;

/**
 * Card data from JSON of anybody: numbers pass for texts, a kecamatan may be the contract's `{code, name}`, dates may be instants, and what is
 * not known is left out. A whole national id never comes through: from a field of its own its last four digits are kept, elsewhere it
 * is a problem.
 */
export function readCardData(value: unknown): CardReading {
  const problems: CardProblem[] = [];
  const wrong = (field: string, code: CardProblem['code']): void => void problems.push({field, code});
  const text = (from: Fields, group: string, name: string, needed = false): string => {
    const found = from[name];
    const field = `${group}.${name}`;
    const read = typeof found === 'number' ? String(found) : (found ?? '');
    if (typeof read !== 'string') wrong(field, 'text');
    else if (hasNationalId(read)) wrong(field, 'nationalId');
    else if (read.trim()) return read.trim();
    else if (needed) wrong(field, 'missing');
    return '';
  };
  const day = (from: Fields, group: string, name: string): string | null => {
    const read = text(from, group, name);
    if (isDay(read.slice(0, 10))) return read;
    if (read) wrong(`${group}.${name}`, 'date');
    return null;
  };
  const object = (name: string): Fields => {
    const found = (value as Fields)[name];
    if (!isObject(found)) wrong(name, 'missing');
    return isObject(found) ? found : {};
  };

  if (!isObject(value)) return {problems: [{field: 'card', code: 'json'}]};
  const place = object('cooperative');
  const person = object('member');
  if (problems.length > 0) return {problems};
  const token = (found: unknown): string => {
    // Letters and digits at random: sixteen digits in a row are nobody's number here.
    if (typeof found === 'string' && found.length <= 2000 && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(found))
      return found;
    wrong('card.token', 'token');
    return '';
  };
  const district = isObject(place['district']) ? {district: place['district']['name']} : place;
  const issued = isObject(value['card']) ? value['card'] : undefined;
  const data: MemberCardData = {
    cooperative: {
      code: text(place, 'cooperative', 'code', true),
      name: text(place, 'cooperative', 'name', true),
      village: text(place, 'cooperative', 'village', true),
      district: text(district, 'cooperative', 'district', true),
    },
    member: {
      id: text(person, 'member', 'id') || null,
      name: text(person, 'member', 'name', true),
      memberNumber: text(person, 'member', 'memberNumber', true),
      role: text(person, 'member', 'role') || 'member',
      joinedOn: day(person, 'member', 'joinedOn')?.slice(0, 10) ?? null,
      status: text(person, 'member', 'status', true),
      sample: person['sample'] === true,
      photo: photo(person['photo']),
      nationalIdLast4: lastFour(person['nationalIdLast4']) ?? lastFour(person['nationalId']),
    },
    card: issued
      ? {
          id: text(issued, 'card', 'id', true),
          token: token(issued['token']),
          issuedAt: day(issued, 'card', 'issuedAt'),
          expiresAt: day(issued, 'card', 'expiresAt'),
          revokedAt: day(issued, 'card', 'revokedAt'),
        }
      : null,
    savings: savings(value['savings']),
  };
  const {code} = data.cooperative;
  if (code && !/^\d\d\.\d\d\.\d\d\.\d{4}$/.test(code)) wrong('cooperative.code', 'code');
  return problems.length > 0 ? {problems} : {data};
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isDay(text: string): boolean {
  try {
    return readIsoDate(text).day > 0;
  } catch {
    return false;
  }
}

function photo(value: unknown): string | null {
  if (typeof value !== 'string' || !value) return null;
  // Random bytes may well have digits in a row.
  if (/^(data:image\/|blob:)/.test(value)) return value;
  return /^[a-z][\w+.-]*:(?!\/\/)/i.test(value) || hasNationalId(value) ? null : value;
}

function lastFour(value: unknown): string | null {
  return /\d{4}$/.exec(String(value ?? '').trim())?.[0] ?? null;
}

function savings(value: unknown): CardSavings | null {
  if (!isObject(value)) return null;
  const amounts = ['pokok', 'wajib', 'sukarela', 'total'].map((name) => value[name]);
  if (!amounts.every(Number.isSafeInteger)) return null;
  const [pokok, wajib, sukarela, total] = amounts as [number, number, number, number];
  const {asOf} = value;
  return {
    pokok,
    wajib,
    sukarela,
    total,
    asOf: typeof asOf === 'string' && isDay(asOf.slice(0, 10)) ? asOf : null,
  };
}
