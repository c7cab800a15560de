import type {SavingsEntry} from '@koperasi/contract';
import type {Caller} from '../database/database.ts';
import type {Handlers} from '../api/handler.ts';
import {problem} from '../api/problem-error.ts';
import {newId} from '../database/new-id.ts';
import {conditions} from './conditions.ts';
import {requireDays} from './days.ts';
import {afterAll, edge} from './list-edge.ts';
import {memberRow} from './member-answer.ts';
import {namesOf} from './names-of.ts';
import {only} from './only.ts';
import {refusing, type Refusals} from './refusing.ts';

interface EntryRow {
  readonly id: string;
  readonly member: string;
  readonly kind: string;
  readonly direction: string;
  readonly amount: number;
  readonly booked_on: string;
  readonly note: string | null;
  readonly recorded_at: string;
}

const entryColumns = 'id, member, kind, direction, amount, booked_on, note, recorded_at';

function entryAnswer(row: EntryRow): SavingsEntry {
  return {
    id: row.id,
    member: row.member,
    kind: row.kind,
    direction: row.direction,
    amount: row.amount,
    bookedOn: row.booked_on,
    note: row.note,
    recordedAt: row.recorded_at,
  };
}

const refusals: Refusals = {
  savings_never_negative: [
    'rule-broken',
    {
      pointer: '#/amount',
      code: 'above-balance',
      detail: {
        id: 'Penarikan tidak boleh melebihi simpanan jenis itu.',
        en: 'A withdrawal must not be more than the savings of that kind.',
      },
    },
  ],
  savings_within_numbers: [
    'rule-broken',
    {
      pointer: '#/amount',
      code: 'too-large',
      detail: {
        id: 'Jumlah simpanan menjadi terlalu besar.',
        en: 'The savings would become too large a number.',
      },
    },
  ],
};

/** Balances are specific personal data: for the member, and for a board with the permission. */
function requirePermission({role, permissions}: Caller): void {
  if (role !== 'member' && !permissions.includes('savings')) throw problem('not-allowed');
}

/** What a member has saved. Entries are added and never changed: a slip is put right by another entry. */
export const savingsHandlers: Handlers['savings'] = {
  get: async ({query, params, caller}) => {
    requirePermission(caller);
    const {
      pokok,
      wajib,
      sukarela,
      updated_at: asOf,
    } = only(
      await query<{pokok: number; wajib: number; sukarela: number; updated_at: string}>(
        'select pokok, wajib, sukarela, updated_at from savings_balances where member = $1 and cooperative = $2',
        [params.member, params.cooperative],
      ),
    );
    return {member: params.member, pokok, wajib, sukarela, total: pokok + wajib + sukarela, asOf};
  },

  listEntries: async ({query, params, search, list, caller}) => {
    requirePermission(caller);
    const where = conditions()
      .and('member = ?', params.member)
      .and('cooperative = ?', params.cooperative)
      .and('id < ?', edge(list, 0, afterAll))
      .and('kind = ?', search.kind);
    const rows = await query<EntryRow>(
      `select ${entryColumns} from savings_entries where ${where.text} order by id desc limit ${list.limit + 1}`,
      where.parameters,
    );
    if (rows.length === 0) await memberRow(query, params);
    return list.page(rows, ({id}) => [id], entryAnswer);
  },

  recordEntry: async (request) => {
    const {query, params, body, caller, now} = request;
    requirePermission(caller);
    requireDays(now, {pointer: '#/bookedOn', day: body.bookedOn, past: true});
    await memberRow(query, params);
    const rows = await refusing(
      refusals,
      query<EntryRow>(
        `insert into savings_entries (id, member, cooperative, kind, direction, amount, booked_on, note)
           values ($1, $2, $3, $4, $5, $6, $7::date, $8) returning ${entryColumns}`,
        [
          newId(now.getTime()),
          params.member,
          params.cooperative,
          body.kind,
          body.direction,
          body.amount,
          body.bookedOn,
          body.note ?? null,
        ],
      ),
    );
    const entry = entryAnswer(only(rows));
    const path = `/cooperatives/${params.cooperative}/members/${params.member}/savings`;
    request.audit(`${path}/entries/${entry.id}`, namesOf(body));
    return entry;
  },
};
