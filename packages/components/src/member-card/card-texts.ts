import {formatDate} from '../format/date.js';
import type {Locale} from '../format/locale.js';
import {fill} from '../messages/fill.js';
import type {MemberCardMessages} from '../messages/member-card.id.js';
import type {MemberCardData} from './card-data.js';
import {cardMark, type CardMark} from './card-mark.js';

/** What stands on the face of a card, ready to be read; also what a drawing of it says. */
export interface CardTexts {
  /** Of the whole card, for whoever does not see it. */
  readonly label: string;
  readonly cooperative: string;
  readonly place: string;
  readonly title: string;
  readonly sample: string | undefined;
  readonly name: string;
  /** The member number, and what else tells one person from another where that is wanted. */
  readonly numbers: readonly (readonly [label: string, value: string])[];
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly mark: CardMark | undefined;
  /** Until when, or what is wrong. */
  readonly foot: string;
}

/** How the reader wants a card to be told. */
export interface Telling {
  readonly messages: MemberCardMessages;
  readonly locale: Locale;
  readonly showNationalId: boolean;
  /** What a check found, which the data may not know yet. */
  readonly mark?: CardMark | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A word of an open list: translated where it is known, as it came where it is not. */
function word(messages: MemberCardMessages, key: string): string {
  const found = Object.hasOwn(messages, key) ? messages[key as 'member'] : key;
  return typeof found === 'string' ? found : key;
}

/** The day of an ISO date or instant as a person reads it. */
export function dayText(isoDate: string, locale: Locale): string {
  return formatDate(isoDate.slice(0, 10), locale);
}

/** Every text of a card's face. */
export function cardTexts(
  data: MemberCardData,
  {messages, locale, showNationalId, ...told}: Telling,
): CardTexts {
  const {cooperative, member, card} = data;
  // The third level of a Kemendagri code begins with 2 for a desa.
  const place = cooperative.code[9] === '2' ? messages.desa : messages.kelurahan;
  // What is not genuine says nothing that is worth a mark of its own.
  const mark = told.mark === 'fake' ? 'fake' : (cardMark(data, told.now) ?? told.mark);
  const marks = {
    left: messages.markLeft,
    suspended: messages.markSuspended,
    revoked: messages.markRevoked,
    expired: messages.markExpired,
    fake: messages.markFake,
  };
  const valid = card?.expiresAt ? fill(messages.until, {date: dayText(card.expiresAt, locale)}) : '';
  const {nationalIdLast4: digits} = member;
  return {
    label: fill(messages.label, {cooperative: cooperative.name, name: member.name}),
    cooperative: cooperative.name,
    place: fill(place, cooperative),
    title: messages.title,
    sample: member.sample ? messages.sample : undefined,
    name: member.name,
    numbers: [
      [messages.number, member.memberNumber],
      ...(showNationalId && digits
        ? [[messages.nationalId, fill(messages.lastFour, {digits})] as const]
        : []),
    ],
    facts: [
      [messages.role, word(messages, member.role)],
      [messages.since, member.joinedOn ? dayText(member.joinedOn, locale) : messages.unknown],
      [messages.status, word(messages, member.status)],
    ],
    mark,
    foot: mark ? marks[mark] : card ? valid : messages.notIssued,
  };
}
