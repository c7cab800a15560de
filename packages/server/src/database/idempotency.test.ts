import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {callers} from './callers.test-only.ts';
import type {Caller, Database} from './database.ts';
import {testEngines} from './engines.test-only.ts';
import {claimKey, storeAnswer, type Claim} from './idempotency.ts';
import {newId} from './new-id.ts';
import {sweep} from './sweep.ts';

const engines = await testEngines();

describe.each(engines)('an Idempotency-Key on $name', (engine) => {
  const opened: {database?: Database} = {};
  const database = (): Database => opened.database as Database;
  beforeAll(async () => {
    opened.database = await engine.open({
      limits: {statementMilliseconds: 5_000, lockMilliseconds: 400, idleMilliseconds: 5_000},
    });
  });
  afterAll(async () => {
    await opened.database?.close();
    await engine.stop();
  });

  function write(
    key: string,
    options: {caller?: Caller; requestHash?: string; slow?: number; fails?: boolean} = {},
  ): Promise<Claim> {
    const {caller = callers.board, requestHash = 'h1', slow = 0, fails = false} = options;
    return database().transaction(caller, async (query) => {
      const claim = await claimKey(query, {subject: caller.subject, key, requestHash});
      if (claim.outcome !== 'fresh') return claim;
      await query(
        `insert into savings_entries (id, member, cooperative, kind, direction, amount, booked_on, note)
         values ($1, 'mem_unyur01', '36.73.01.1007', 'sukarela', 'deposit', 1000, '2026-11-27', $2)`,
        [newId(), key],
      );
      if (slow > 0) await new Promise((resolve) => setTimeout(resolve, slow));
      if (fails) throw new Error('The work went wrong.');
      await storeAnswer(
        query,
        {subject: caller.subject, key},
        {status: 201, headers: {etag: '"x"'}, body: '{"id":"1"}'},
      );
      return claim;
    });
  }
  const done = async (key: string): Promise<number> =>
    (
      await database().transaction(callers.board, (query) =>
        query('select id from savings_entries where note = $1', [key]),
      )
    ).length;
  const replay = {outcome: 'replay', answer: {status: 201, headers: {etag: '"x"'}, body: '{"id":"1"}'}};

  it('is fresh once, and answers alike from then on', async () => {
    expect(await write('once')).toEqual({outcome: 'fresh'});
    expect(await write('once')).toEqual(replay);
    expect(await done('once')).toBe(1);
  });

  it('belongs to the request that it came with', async () => {
    await write('reused');
    expect(await write('reused', {requestHash: 'h2'})).toEqual({outcome: 'reused'});
    expect(await done('reused')).toBe(1);
  });

  it('belongs to its caller', async () => {
    await write('mine');
    const asked = database().transaction(callers.partner, (query) =>
      claimKey(query, {subject: callers.partner.subject, key: 'mine', requestHash: 'h1'}),
    );
    expect(await asked).toEqual({outcome: 'fresh'});
  });

  it('is free again when the work failed', async () => {
    await expect(write('failed', {fails: true})).rejects.toThrow('The work went wrong.');
    expect(await done('failed')).toBe(0);
    expect(await write('failed')).toEqual({outcome: 'fresh'});
    expect(await done('failed')).toBe(1);
  });

  it('does its work once for ten that come at once', async () => {
    const outcomes = await Promise.all(Array.from({length: 10}, () => write('race', {slow: 20})));
    expect(outcomes.filter(({outcome}) => outcome === 'fresh')).toHaveLength(1);
    expect(outcomes.filter(({outcome}) => outcome === 'replay')).toHaveLength(9);
    expect(await done('race')).toBe(1);
  });

  it.runIf(engine.name === 'postgres')('is said to be in progress when the other takes long', async () => {
    const first = write('long', {slow: 1_500});
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect(write('long')).rejects.toMatchObject({kind: 'busy', constraint: 'idempotency_keys_pkey'});
    expect(await first).toEqual({outcome: 'fresh'});
    expect(await write('long')).toEqual(replay);
  });

  it('is forgotten after a day, and not before', async () => {
    await write('old');
    await sweep(database(), new Date(Date.now() + 24 * 3_600_000));
    expect(await write('old')).toEqual(replay);
    await sweep(database(), new Date(Date.now() + 26 * 3_600_000));
    expect(await write('old')).toEqual({outcome: 'fresh'});
  });
});
