import {getSavings, listSavingsEntries, recordSavingsEntry, type Savings} from '@koperasi/contract';
import {handler, type Caller, type Handler} from '../handler.js';
import {Refusal, refusalAt} from '../refusal.js';
import type {TestState} from '../test-state.js';
import {memberOf} from './members.js';

/** Savings: the sums of entries, which are added and never changed. */
export const savingsHandlers: readonly Handler[] = [
  handler(getSavings, ({state, caller, input}) => {
    requirePermission(caller);
    return savingsOf(state, memberOf(state, input).id, memberOf(state, input).updatedAt);
  }),
  handler(listSavingsEntries, ({state, caller, input}) => {
    requirePermission(caller);
    const {id} = memberOf(state, input);
    return state.savingsEntries
      .filter(({member, kind}) => member === id && (input.kind === undefined || input.kind === kind))
      .reverse();
  }),
  handler(recordSavingsEntry, ({state, caller, input, now}) => {
    requirePermission(caller);
    const {id: member} = memberOf(state, input);
    const {kind, direction, amount, bookedOn, note = null} = input.body;
    if (direction === 'withdrawal' && savingsOf(state, member, now)[kind] < amount)
      throw refusalAt(
        'rule-broken',
        '#/amount',
        'above-balance',
        'Penarikan tidak boleh melebihi simpanan jenis itu.',
        'A withdrawal must not be more than the savings of that kind.',
      );
    const entry = {id: state.newId('sav'), member, kind, direction, amount, bookedOn, note, recordedAt: now};
    state.savingsEntries.push(entry);
    return entry;
  }),
];

/** @param since - When nothing was entered yet. */
function savingsOf({savingsEntries}: TestState, member: string, since: string): Savings {
  const own = savingsEntries.filter((entry) => entry.member === member);
  const sum = (kind: string): number =>
    own
      .filter((entry) => entry.kind === kind)
      .reduce((all, {direction, amount}) => all + (direction === 'deposit' ? amount : -amount), 0);
  const [pokok, wajib, sukarela] = [sum('pokok'), sum('wajib'), sum('sukarela')];
  const asOf = own.at(-1)?.recordedAt ?? since;
  return {member, pokok, wajib, sukarela, total: pokok + wajib + sukarela, asOf};
}

function requirePermission({role, permissions}: Caller): void {
  if (role !== 'member' && !permissions.includes('savings')) throw new Refusal('not-allowed');
}
