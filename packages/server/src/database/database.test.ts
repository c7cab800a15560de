import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {callers} from './callers.test-only.ts';
import type {Database} from './database.ts';
import {DatabaseError} from './database-error.ts';
import {testEngines} from './engines.test-only.ts';

const engines = await testEngines();

async function failureOf(work: Promise<unknown>): Promise<DatabaseError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof DatabaseError) return error;
  throw new Error('There was no DatabaseError.', {cause: error});
}

describe.each(engines)('a database on $name', (engine) => {
  const opened: {database?: Database} = {};
  const database = (): Database => opened.database as Database;
  beforeAll(async () => {
    opened.database = await engine.open();
  });
  afterAll(async () => {
    await opened.database?.close();
    await engine.stop();
  });

  it('reads every type alike', async () => {
    const [row] = await database().transaction(callers.public, (query) =>
      query(
        `select '2026-11-27'::date as day, '2026-11-27 09:30:00.123456+07'::timestamptz as instant, '2026-11-27 09:30:00+07'::timestamptz as whole,
           9007199254740991::bigint as most, 42::int as small, 1.50::numeric as exact, '{"a": [1, null]}'::jsonb as object, '"text"'::jsonb as word,
           '\\x00ff'::bytea as bytes, true as yes, null::date as nothing, count(*) as counted from partners where false`,
      ),
    );
    expect(row).toEqual({
      day: '2026-11-27',
      instant: '2026-11-27T02:30:00.123456Z',
      whole: '2026-11-27T02:30:00Z',
      most: 9_007_199_254_740_991,
      small: 42,
      exact: '1.50',
      object: {a: [1, null]},
      word: 'text',
      bytes: new Uint8Array([0, 255]),
      yes: true,
      nothing: null,
      counted: 0,
    });
  });

  it('sends every type alike', async () => {
    const [row] = await database().transaction(callers.public, (query) =>
      query(
        `select $1::text as text, $2::bigint as number, $3::boolean as yes, $4::jsonb as object, $5::jsonb as list, $6::bytea as bytes,
           $7::date as day, $8::timestamptz as instant, $9::text as nothing, $10::jsonb as json_text`,
        [
          'it\'s \\ "x"',
          3_000_000_000,
          false,
          {a: 'ü'},
          ['x', 1],
          new Uint8Array([1, 2, 255]),
          '2026-02-28',
          '2026-11-27T09:30:00+07:00',
          null,
          '{"b": 2}',
        ],
      ),
    );
    expect(row).toEqual({
      text: 'it\'s \\ "x"',
      number: 3_000_000_000,
      yes: false,
      object: {a: 'ü'},
      list: ['x', 1],
      bytes: new Uint8Array([1, 2, 255]),
      day: '2026-02-28',
      instant: '2026-11-27T02:30:00Z',
      nothing: null,
      json_text: {b: 2},
    });
  });

  it('refuses a bigint that a number does not hold exactly', async () => {
    const error = await failureOf(
      database().transaction(callers.public, (query) => query('select 9007199254740993::bigint as much')),
    );
    expect(error.message).toBe('A bigint is beyond what a number holds exactly.');
    expect(await database().ready()).toBe(true);
  });

  it('keeps what a transaction did when it resolves, and nothing of it when it throws', async () => {
    const setPhone = (phone: string, then: () => void): Promise<void> =>
      database().transaction(callers.board, async (query) => {
        await query('update cooperatives set phone = $2 where code = $1', ['36.73.01.1007', phone]);
        then();
      });
    await setPhone('0254 111', () => undefined);
    await expect(
      setPhone('0254 222', () => {
        throw new TypeError('not a fault of the database');
      }),
    ).rejects.toThrow(TypeError);
    const rows = await database().transaction(callers.public, (query) =>
      query('select phone from cooperatives where code = $1', ['36.73.01.1007']),
    );
    expect(rows).toEqual([{phone: '0254 111'}]);
  });

  it('fails a transaction whose statement failed, also when somebody caught that', async () => {
    const error = await failureOf(
      database().transaction(callers.board, async (query) => {
        await query('select 1/0').catch(() => undefined);
        return 'all is well';
      }),
    );
    expect(error.sqlState).toBe('22012');
  });

  it('lets no statement in after the end of its transaction', async () => {
    const leaked = await database().transaction(callers.public, (query) => Promise.resolve(query));
    const error = await failureOf(leaked('select 1'));
    expect(error.message).toBe('A statement came after the end of its transaction.');
  });

  it('names the rule that was broken and no value', async () => {
    const error = await failureOf(
      database().transaction(callers.board, (query) =>
        query(
          `insert into members (id, cooperative, member_number, name, role, joined_on)
           values ('m1', '36.73.01.1007', 'UNY-0001', 'Canary Canary', 'member', '2026-01-01')`,
        ),
      ),
    );
    expect(error).toMatchObject({kind: 'unique', sqlState: '23505', constraint: 'members_number_once'});
    const said = `${JSON.stringify(error)} ${String(error)} ${error.stack ?? ''} ${JSON.stringify(Object.entries(error))}`;
    expect(said).not.toMatch(/Canary|UNY-0001|insert into/);
    expect(error.cause).toBeUndefined();
  });

  it('says nothing of a value that is no date', async () => {
    const error = await failureOf(
      database().transaction(callers.public, (query) => query('select $1::date', ['3673010101900001'])),
    );
    expect(`${error.message}${error.stack ?? ''}`).not.toContain('3673010101900001');
  });

  it('tries again what lost a deadlock, three times in all', async () => {
    const attempts = {count: 0};
    const work = (failing: number): Promise<number> => {
      attempts.count = 0;
      return database().transaction(callers.public, async (query) => {
        attempts.count += 1;
        if (attempts.count <= failing)
          await query(`do $$ begin raise exception using errcode = 'deadlock_detected'; end $$`);
        return attempts.count;
      });
    };
    expect(await work(2)).toBe(3);
    expect((await failureOf(work(3))).kind).toBe('conflict');
    expect(attempts.count).toBe(3);
  });

  it('carries no caller over to the next transaction', async () => {
    const who = `select current_setting('app.role', true) as role, current_setting('app.cooperative', true) as cooperative, current_user::text as acts_as`;
    await database().transaction(callers.board, (query) => query(who));
    expect(await database().transaction(callers.public, (query) => query(who))).toEqual([
      {role: 'public', cooperative: '', acts_as: 'koperasi_app'},
    ]);
    expect(await database().system((query) => query(who))).toEqual([
      {role: '', cooperative: '', acts_as: 'koperasi_system'},
    ]);
  });

  it('finds by the beginnings of words in any order, whatever else is typed', async () => {
    const find = (words: string): Promise<{code: string}[]> =>
      database().transaction(callers.public, (query) =>
        query('select code from cooperatives where found(search, $1) order by code', [words]),
      );
    expect(await find('serang sukaw')).toHaveLength(2);
    expect(await find("UNY'ur) & !x:*")).toEqual([]);
    expect(await find("(Unyur'")).toEqual([{code: '36.73.01.1007'}]);
    expect(await find('?! :*')).toEqual([]);
  });
});
