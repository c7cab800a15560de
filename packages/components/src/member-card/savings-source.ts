import type {ClientSource} from '../provider/client-source.js';
import type {CardSavings, MemberCardData} from './card-data.js';
import {readSavings} from './read-savings.js';

/** Whether there is anybody to ask for a member's savings. */
export function tellsSavings(client: ClientSource | undefined, {member}: MemberCardData): boolean {
  return Boolean(client?.savings?.get && member.id);
}

/** Reads what a member has saved; the caller forgets it again. */
export async function askSavings(
  client: ClientSource,
  {cooperative: {code}, member: {id}}: MemberCardData,
  signal: AbortSignal,
): Promise<CardSavings | undefined> {
  return readSavings(await client.savings?.get?.({cooperative: code, member: id ?? ''}, {signal}));
}
