import {createHash} from 'node:crypto';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {appendAudit} from './audit.ts';
import {callers} from './callers.test-only.ts';
import type {Caller, Database, Query} from './database.ts';
import {testEngines} from './engines.test-only.ts';
import {newId} from './new-id.ts';

const engines = await testEngines();
const unyur = '36.73.01.1007';

interface Entry {
  id: string;
  at: string;
  role: string;
  operation: string;
  resource: string;
  changed: string[];
  request_id: string;
  previous_hash: string;
  hash: string;
}

async function book(query: Query, kind: string, direction: string, amount: number): Promise<void> {
  await query(
    `insert into savings_entries (id, member, cooperative, kind, direction, amount, booked_on)
     values ($1, 'mem_unyur06', $2, $3, $4, $5, '2026-11-27')`,
    [newId(), unyur, kind, direction, amount],
  );
}

async function repay(query: Query, amount: number): Promise<void> {
  await query(
    `insert into repayments (id, loan, amount, paid_on) values ($1, 'loa_unyur01', $2, '2026-11-27')`,
    [newId(), amount],
  );
}

// As an auditor would, with nothing but the entries.
function hashOf(entry: Entry): string {
  const {
    id,
    at,
    role,
    operation,
    resource,
    changed,
    request_id: requestId,
    previous_hash: previousHash,
  } = entry;
  const json = JSON.stringify({id, at, role, operation, resource, changed, requestId, previousHash});
  return createHash('sha256').update(json).digest('hex');
}

describe.each(engines)('rows that follow from others on $name', (engine) => {
  const opened: {database?: Database} = {};
  const database = (): Database => opened.database as Database;
  const as = <Row extends object>(caller: Caller, text: string, parameters?: unknown[]): Promise<Row[]> =>
    database().transaction(caller, (query) => query<Row>(text, parameters));
  const savings = `select pokok, wajib, sukarela from savings_balances where member = 'mem_unyur06'`;
  beforeAll(async () => {
    opened.database = await engine.open();
  });
  afterAll(async () => {
    await opened.database?.close();
    await engine.stop();
  });

  it('counts a deposit and a withdrawal where they belong', async () => {
    expect(await as(callers.member, savings)).toEqual([{pokok: 100_000, wajib: 30_000, sukarela: 175_000}]);
    await database().transaction(callers.board, async (query) => {
      await book(query, 'sukarela', 'deposit', 25_000);
      await book(query, 'sukarela', 'withdrawal', 200_000);
      await book(query, 'wajib', 'deposit', 10_000);
    });
    expect(await as(callers.member, savings)).toEqual([{pokok: 100_000, wajib: 40_000, sukarela: 0}]);
  });

  it('lets nobody withdraw more than there is, and keeps no trace of the attempt', async () => {
    await expect(
      database().transaction(callers.board, (query) => book(query, 'sukarela', 'withdrawal', 1)),
    ).rejects.toMatchObject({kind: 'check', constraint: 'savings_never_negative'});
    expect(await as(callers.member, savings)).toEqual([{pokok: 100_000, wajib: 40_000, sukarela: 0}]);
  });

  it('counts right when many book at once', async () => {
    await Promise.all(
      Array.from({length: 20}, () =>
        database().transaction(callers.board, (query) => book(query, 'sukarela', 'deposit', 1_000)),
      ),
    );
    const [sum] = await as<{sum: number}>(
      callers.member,
      `select sum(case direction when 'deposit' then amount else -amount end)::bigint as sum from savings_entries where kind = 'sukarela'`,
    );
    expect(sum).toEqual({sum: 20_000});
    expect(await as(callers.member, savings)).toEqual([{pokok: 100_000, wajib: 40_000, sukarela: 20_000}]);
  });

  it('gives a new member a balance of nothing', async () => {
    await as(
      callers.board,
      `insert into members (id, cooperative, member_number, name, role, joined_on)
       values ('zz_new', $1, 'NEW-1', 'Contoh Baru', 'member', '2026-11-27')`,
      [unyur],
    );
    expect(
      await as(callers.board, `select pokok, sukarela from savings_balances where member = 'zz_new'`),
    ).toEqual([{pokok: 0, sukarela: 0}]);
  });

  it('counts what was paid on a loan, up to what is due and no further', async () => {
    const state = `select paid, state from loans where id = 'loa_unyur01'`;
    const [loan] = await as<{paid: number; total_due: number}>(
      callers.partner,
      `select paid, total_due from loans where id = 'loa_unyur01'`,
    );
    const owed = (loan?.total_due ?? 0) - (loan?.paid ?? 0);
    expect(owed).toBeGreaterThan(0);
    await expect(
      database().transaction(callers.partner, (query) => repay(query, owed + 1)),
    ).rejects.toMatchObject({kind: 'check', constraint: 'loans_never_overpaid'});
    expect(await as(callers.partner, state)).toEqual([{paid: loan?.paid, state: 'active'}]);
    await database().transaction(callers.partner, (query) => repay(query, owed));
    expect(await as(callers.partner, state)).toEqual([{paid: loan?.total_due, state: 'paid-off'}]);
  });

  it('makes a revoked card known', async () => {
    await as(callers.board, `update cards set revoked_at = '2026-11-27T00:00:00Z' where id = 'crd_7Q2MX4'`);
    expect(
      await as(callers.public, `select revoked_at from card_revocations where id = 'crd_7Q2MX4'`),
    ).toEqual([{revoked_at: '2026-11-27T00:00:00Z'}]);
  });

  it('notes when a cooperative changed, also by one of its legal steps, and never twice the same', async () => {
    const when = async (): Promise<string> =>
      (
        await as<{updated_at: string}>(
          callers.public,
          'select updated_at from cooperatives where code = $1',
          [unyur],
        )
      )[0]?.updated_at ?? '';
    const before = await when();
    await as(callers.board, `update cooperatives set phone = '1' where code = $1`, [unyur]);
    const changed = await when();
    await as(
      callers.board,
      `insert into legal_steps (cooperative, step, status) values ($1, 'tax-number', 'completed')`,
      [unyur],
    );
    expect(changed > before).toBe(true);
    expect((await when()) > changed).toBe(true);
  });

  it.each(['savings_entries', 'repayments', 'order_events', 'audit_events'])(
    'never changes an entry of %s',
    async (table) => {
      // What a caller may not do is refused before; the trigger stands in the way of whoever owns the tables.
      await expect(as(callers.board, `delete from ${table}`)).rejects.toMatchObject({kind: 'not-allowed'});
      const triggers = await as<{tgname: string}>(
        callers.public,
        `select tgname from pg_trigger where tgrelid = $1::regclass and tgenabled = 'O' and tgname in ($2, $3) order by tgname`,
        [`koperasi.${table}`, `${table}_append_only`, `${table}_keep`],
      );
      expect(triggers).toHaveLength(2);
    },
  );

  it('chains the trail so that anybody can check it, whoever appends at once', async () => {
    await Promise.all(
      Array.from({length: 15}, (_, index) =>
        database().transaction(index % 2 === 0 ? callers.board : callers.city, (query) =>
          appendAudit(query, {
            chain: unyur,
            operation: 'members.update',
            resource: `/cooperatives/${unyur}/members/"ü\\${index}`,
            changed: index % 3 === 0 ? [] : ['name', 'ü"'],
            requestId: `request-${index}`,
          }),
        ),
      ),
    );
    const trail = await as<Entry>(
      callers.board,
      `select id, at, role, operation, resource, changed, request_id, previous_hash, hash from audit_events
       where chain = $1 order by position`,
      [unyur],
    );
    expect(trail).toHaveLength(3 + 15);
    for (const [index, entry] of trail.entries()) {
      expect(entry.previous_hash).toBe(trail[index - 1]?.hash ?? '0'.repeat(64));
      expect(entry.hash).toBe(hashOf(entry));
    }
    expect(new Set(trail.map(({role}) => role))).toEqual(new Set(['board', 'city-office']));
  });
});
