import type {Card, Cooperative, Member} from '@koperasi/contract';
import type {ClientSource} from '../provider/client-source.js';

/** Why a client has no card to show. */
export type CardAbsence = 'unread' | 'failing' | 'forbidden' | 'unfound' | 'signedOut';

/** What a status means; without one nobody has answered. */
const absences: Readonly<Record<number, CardAbsence>> = {401: 'signedOut', 403: 'forbidden', 404: 'unfound'};

/** Whose card: the caller's own where no member is named. */
export interface CardKey {
  readonly cooperative?: string | undefined;
  readonly member?: string | undefined;
}

/** A card as the client tells of it, yet to be read by `readCardData`. */
export interface SourcedCard {
  readonly cooperative: Cooperative;
  readonly member: Member;
  /** null where none has been issued. */
  readonly card: Card | null;
}

/**
 * Reads whose card it is and what stands on it.
 *
 * @returns undefined from a client that knows no members, a reason where there is none to show.
 */
export async function readCard(
  client: ClientSource,
  key: CardKey,
  signal: AbortSignal,
): Promise<SourcedCard | CardAbsence | undefined> {
  const {cooperatives, members, cards, me} = client;
  if (!cooperatives?.get || !members?.get) return undefined;
  try {
    let {cooperative, member} = key;
    if (!member) {
      const caller = await me?.get?.({}, {signal});
      if (!caller?.member || (cooperative && cooperative !== caller.cooperative)) return 'signedOut';
      member = caller.member;
      cooperative ??= caller.cooperative ?? undefined;
    }
    if (!cooperative) return 'unfound';
    const [place, person, card] = await Promise.all([
      cooperatives.get({cooperative}, {signal}),
      members.get({cooperative, member}, {signal}),
      cards?.get ? cards.get({cooperative, member}, {signal}).then(null, absentCard) : null,
    ]);
    return {cooperative: place, member: person, card};
  } catch (error) {
    const status = statusOf(error);
    return absences[status] ?? (status ? 'failing' : 'unread');
  }
}

function absentCard(error: unknown): null {
  // Whoever may see the member may not always see the card.
  if ([403, 404].includes(statusOf(error))) return null;
  throw error;
}

/** Of a problem's answer; 0 where no server answered. */
function statusOf(error: unknown): number {
  return Number((error as {status?: unknown} | undefined)?.status ?? 0);
}
