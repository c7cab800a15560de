import type {Locale} from '../format/locale.js';
import {fill} from '../messages/fill.js';
import type {CardBackMessages} from '../messages/card-back.js';
import type {MemberCardData} from './card-data.js';
import {dayText} from './card-texts.js';

/** What stands on the back of a card, ready to be read; also what a drawing of it says. */
export interface BackTexts {
  /** Whose card, and the member number. */
  readonly band: readonly [cooperative: string, number: string];
  /** What the code is for, or that there is none. */
  readonly say: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly found: string;
}

/** Every text of a card's back. */
export function backTexts(
  {cooperative, member, card}: MemberCardData,
  messages: CardBackMessages,
  locale: Locale,
): BackTexts {
  const day = (date: string | null | undefined): string | undefined =>
    date ? dayText(date, locale) : undefined;
  const facts = [
    [messages.card, card?.id],
    [messages.issued, day(card?.issuedAt)],
    [messages.expires, day(card?.expiresAt)],
  ] as const;
  return {
    band: [cooperative.name, member.memberNumber],
    say: card ? messages.scan : messages.notIssued,
    facts: facts.flatMap(([label, value]) => (value ? [[label, value] as const] : [])),
    found: fill(messages.found, {cooperative: cooperative.name}),
  };
}
