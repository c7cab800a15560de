import {idempotencyKey} from '@koperasi/sdk';
import type {Database} from 'server/src/database/database.ts';
import {startApi} from '../src/api/api-under-test.ts';
import {own} from '../src/api/identities.ts';
import {load, type LoadRequest, type LoadResult} from './load.ts';

const cooperative = '36.73.01.1007';

/** How one kind of request did. */
export interface ServerResult extends LoadResult {
  readonly what: string;
}

/** Reads, lists and writes of the real server over a real socket, one kind after the other, over 16 connections. */
export async function serverResults(
  open: () => Promise<Database>,
  requests: number,
): Promise<ServerResult[]> {
  const api = await startApi(open);
  const headers = {Authorization: `Bearer ${await api.tokenOf(own.board)}`};
  const deposit = (): LoadRequest => ({
    method: 'POST',
    path: `/api/cooperatives/${cooperative}/members/mem_unyur06/savings/entries`,
    headers: {...headers, 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey()},
    body: JSON.stringify({kind: 'sukarela', direction: 'deposit', amount: 1000, bookedOn: '2026-11-01'}),
  });
  const get = (path: string) => (): LoadRequest => ({method: 'GET', path: `/api${path}`, headers});
  const kinds: [string, () => LoadRequest][] = [
    ['one cooperative', get(`/cooperatives/${cooperative}`)],
    ['a page of 20 cooperatives', get('/cooperatives?area=36.73')],
    ["a cooperative's members", get(`/cooperatives/${cooperative}/members`)],
    ['a deposit, written', deposit],
  ];
  const results: ServerResult[] = [];
  try {
    for (const [what, next] of kinds) {
      await load(api.port, {connections: 16, requests: Math.ceil(requests / 10)}, next);
      results.push({what, ...(await load(api.port, {connections: 16, requests}, next))});
    }
  } finally {
    await api.stop();
  }
  return results;
}
