import type {Page, Savings, SavingsEntry} from '@koperasi/contract';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {TestCaller} from './api.test-only.ts';
import {members, startPeople, type People} from './people.test-only.ts';
import {codeOf, errorsOf} from './problem.test-only.ts';

let people: People;
let board: TestCaller;
let clerk: TestCaller;
let asMember: People['asMember'];
let join: People['join'];

beforeAll(async () => {
  people = await startPeople();
  ({board, clerk, asMember, join} = people);
});
afterAll(() => people.api.close());

describe('savings', () => {
  const entry = (kind: string, direction: string, amount: number, bookedOn = '2026-11-27') => ({
    kind,
    direction,
    amount,
    bookedOn,
  });

  it('are the sum of what was paid in and taken out, by kind', async () => {
    const {id} = await join();
    const path = `${members}/${id}/savings`;
    for (const each of [
      entry('pokok', 'deposit', 300_000),
      entry('wajib', 'deposit', 20_000),
      entry('sukarela', 'deposit', 150_000),
      entry('sukarela', 'withdrawal', 50_000),
    ])
      expect((await board.send('POST', `${path}/entries`, each)).status).toBe(201);
    const {body} = await asMember(id).get<Savings>(path);
    expect(body).toMatchObject({pokok: 300_000, wajib: 20_000, sukarela: 100_000, total: 420_000});
    const entries = await board.get<Page<SavingsEntry>>(`${path}/entries?kind=sukarela`);
    expect(entries.body.items.map(({direction, amount}) => `${direction} ${amount}`)).toEqual([
      'withdrawal 50000',
      'deposit 150000',
    ]);
  });

  it('never go below nothing, whatever the other kinds hold', async () => {
    const path = `${members}/${(await join()).id}/savings`;
    await board.send('POST', `${path}/entries`, entry('pokok', 'deposit', 300_000));
    const answer = await board.send('POST', `${path}/entries`, entry('wajib', 'withdrawal', 1));
    expect([answer.status, codeOf(answer), errorsOf(answer)]).toEqual([
      422,
      'rule-broken',
      ['#/amount above-balance'],
    ]);
    expect((await board.get<Savings>(path)).body.total).toBe(300_000);
  });

  it('stay numbers that are exact', async () => {
    const path = `${members}/${(await join()).id}/savings`;
    await board.send('POST', `${path}/entries`, entry('pokok', 'deposit', Number.MAX_SAFE_INTEGER));
    const answer = await board.send('POST', `${path}/entries`, entry('wajib', 'deposit', 1));
    expect(errorsOf(answer)).toEqual(['#/amount too-large']);
  });

  it('are for the member and for a board with the permission', async () => {
    const path = `${members}/${(await join()).id}/savings`;
    for (const part of ['', '/entries']) expect(codeOf(await clerk.get(path + part))).toBe('not-allowed');
    expect(codeOf(await clerk.send('POST', `${path}/entries`, entry('pokok', 'deposit', 1)))).toBe(
      'not-allowed',
    );
    expect((await asMember((await join()).id).get(path)).status).toBe(404);
  });
});
