import type {MemberCardData} from './card-data.js';
import {hasNationalId} from './has-national-id.js';
import {isDate} from './is-date.js';

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

/** What each field has to be; those that end in `?` may be missing. */
const shapes: Readonly<Record<'cooperative' | 'member' | 'card', Readonly<Record<string, string>>>> = {
  cooperative: {code: 'code', name: 'text', village: 'text', district: 'text'},
  member: {id: 'text?', name: 'text', memberNumber: 'text', role: 'text?', joinedOn: 'date?', status: 'text'},
  card: {id: 'text', token: 'token', issuedAt: 'date?', expiresAt: 'date?', revokedAt: 'date?'},
};

const forms: Readonly<Record<string, (text: string) => boolean>> = {
  code: (text) => /^\d\d\.\d\d\.\d\d\.\d{4}$/.test(text),
  token: (text) => text.length <= 2000 && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text),
  date: isDate,
};

/**
 * Card data from JSON of anybody: numbers pass for texts, a kecamatan may be the contract's `{code, name}`, dates may be instants, and
 * what is not known is left out. A whole national id never comes through: of a field of its own its last four digits are kept, anywhere
 * else it is a problem.
 */
export function readCardData(value: unknown): CardReading {
  const problems: CardProblem[] = [];
  const group = (name: keyof typeof shapes): Fields | undefined => {
    const found = isObject(value) ? value[name] : undefined;
    if (isObject(found)) return fields(found, name, problems);
    if (name !== 'card') problems.push({field: name, code: 'missing'});
    return undefined;
  };
  if (!isObject(value)) return {problems: [{field: 'card', code: 'json'}]};
  const [cooperative, member, card = null] = [group('cooperative'), group('member'), group('card')];
  if (problems.length > 0) return {problems};
  const {sample, photo, nationalIdLast4, nationalId} = value['member'] as Fields;
  return {
    data: {
      cooperative,
      member: {
        ...member,
        role: member!['role'] ?? 'member',
        sample: sample === true,
        photo: readPhoto(photo),
        nationalIdLast4: lastFour(nationalIdLast4) ?? lastFour(nationalId),
      },
      card,
      savings: isObject(value['savings']) ? value['savings'] : null,
    } as unknown as MemberCardData,
  };
}

function fields(from: Fields, group: keyof typeof shapes, problems: CardProblem[]): Fields {
  const read = Object.entries(shapes[group]).map(([name, shape]) => {
    const kind = shape.replace('?', '');
    const inner = from[name];
    const found = (isObject(inner) ? inner['name'] : inner) ?? '';
    // Also what nobody sees, and what turns the direction of the rest of the card.
    const text = String(found).replace(/\p{C}/gu, ' ').trim();
    const code =
      typeof found !== 'string' && typeof found !== 'number'
        ? 'text'
        : // Letters and digits at random, or of a clock: sixteen digits in a row are nobody's number there.
          kind !== 'token' && kind !== 'date' && hasNationalId(text)
          ? 'nationalId'
          : !text
            ? kind === shape && 'missing'
            : forms[kind]?.(text) === false && kind;
    if (code) problems.push({field: `${group}.${name}`, code: code as CardProblem['code']});
    return [name, text || null];
  });
  return Object.fromEntries(read) as Fields;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function readPhoto(value: unknown): string | null {
  // Random bytes may well have digits in a row.
  const isOwn = /^(data:image\/|blob:)/.test(String(value));
  return typeof value === 'string' && (isOwn || !value.split('/').some(hasNationalId)) ? value : null;
}

function lastFour(value: unknown): string | null {
  // A number of sixteen digits may have lost its last one.
  return (typeof value === 'string' && /\d{4}$/.exec(value.trim())?.[0]) || null;
}
