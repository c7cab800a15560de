import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {openDatabase} from 'server/src/database/open-database.ts';
import type {TemporaryPostgres} from 'server/src/database/temporary-postgres.test-only.ts';
import {startApi} from '../src/api/api-under-test.ts';
import type {Identity} from '../src/api/identities.ts';
import {load, type LoadRequest, type LoadResult} from './load.ts';

/** How one list or read did. */
export interface LargeResult extends LoadResult {
  readonly what: string;
}

const fill = fileURLToPath(new URL('../../server/src/seed/large.ts', import.meta.url));
const two = (value: number): string => String(value).padStart(2, '0');

/** The code of one of the 83,000, as `large.ts` makes them. */
function codeOf(n: number): string {
  const whole = Math.trunc(n);
  const parts = [41 + whole / 2000, 1 + ((whole / 100) % 20), 1 + ((whole / 10) % 10)]
    .map(Math.trunc)
    .map(two);
  return `${parts.join('.')}.${2001 + (whole % 10)}`;
}

// The one with thousands of members.
const largest = codeOf(0);
const board: Identity = {
  role: 'board',
  sub: 'bench-board',
  cooperative: largest,
  permissions: ['savings', 'national-id'],
};
const office: Identity = {role: 'city-office', sub: 'bench-office', area: '41'};
const supplier: Identity = {role: 'partner', sub: 'bench-supplier', partner: 'ptr_bulog'};
const bank: Identity = {role: 'partner', sub: 'bench-bank', partner: 'ptr_bri'};

/** Every list and read of a country's size, over the whole server, with addresses that differ from turn to turn. */
export async function largeResults(postgres: TemporaryPostgres): Promise<LargeResult[]> {
  const url = await postgres.newDatabase();
  const began = performance.now();
  execFileSync(process.execPath, [fill, url], {stdio: ['ignore', 'ignore', 'inherit']});
  console.log(`  filled in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  const api = await startApi(() => openDatabase({url, seed: 'samples'}));
  const results: LargeResult[] = [];
  try {
    const as = async (identity: Identity): Promise<Record<string, string>> => ({
      Authorization: `Bearer ${await api.tokenOf(identity)}`,
    });
    const [boardToken, officeToken, supplierToken, bankToken] = await Promise.all(
      [board, office, supplier, bank].map(as),
    );
    const get =
      (headers: Record<string, string> | undefined, path: (turn: number) => string) =>
      (turn: number): LoadRequest => ({
        method: 'GET',
        path: `/api${path(turn)}`,
        ...(headers && {headers}),
      });
    const some = (turn: number): string => codeOf((turn * 7919) % 83_000);
    const near = (turn: number): string => codeOf((turn * 7919) % 2000);
    const member = (turn: number): string => `mem_l${String((turn * 37) % 2000).padStart(8, '0')}`;
    const kinds: [string, (turn: number) => LoadRequest][] = [
      ['cooperatives, all', get(undefined, () => '/cooperatives?limit=20')],
      ['cooperatives of a province', get(undefined, (turn) => `/cooperatives?area=${41 + (turn % 40)}`)],
      ['cooperatives by status', get(undefined, () => '/cooperatives?status=operating&limit=100')],
      ['cooperatives by a common word', get(undefined, () => '/cooperatives?q=desa')],
      [
        'cooperatives by two words',
        get(undefined, (turn) => `/cooperatives?q=${['suka', 'marga', 'karang'][turn % 3]}%20${turn}`),
      ],
      ['cooperatives by a word not there', get(undefined, (turn) => `/cooperatives?q=tiada${turn}`)],
      ['one cooperative', get(undefined, (turn) => `/cooperatives/${some(turn)}`)],
      ['its incubation', get(officeToken, (turn) => `/cooperatives/${near(turn)}/incubation`)],
      ['its visits', get(officeToken, (turn) => `/cooperatives/${near(turn)}/visits`)],
      ['members of 5,000', get(boardToken, () => `/cooperatives/${largest}/members?limit=100`)],
      ['members by name', get(boardToken, (turn) => `/cooperatives/${largest}/members?q=${turn}`)],
      ['members by a common word', get(boardToken, () => `/cooperatives/${largest}/members?q=contoh`)],
      ['members by status', get(boardToken, () => `/cooperatives/${largest}/members?status=suspended`)],
      ['members, seen by the office', get(officeToken, (turn) => `/cooperatives/${near(turn)}/members`)],
      ['one member', get(boardToken, (turn) => `/cooperatives/${largest}/members/${member(turn)}`)],
      ['savings', get(boardToken, (turn) => `/cooperatives/${largest}/members/${member(turn)}/savings`)],
      [
        'savings entries',
        get(boardToken, (turn) => `/cooperatives/${largest}/members/${member(turn)}/savings/entries`),
      ],
      ['loan applications', get(officeToken, (turn) => `/cooperatives/${near(turn)}/loan-applications`)],
      [
        'loan applications, seen by a bank',
        get(bankToken, (turn) => `/cooperatives/${some(turn)}/loan-applications`),
      ],
      ['loans', get(officeToken, (turn) => `/cooperatives/${near(turn)}/loans`)],
      ['orders', get(officeToken, (turn) => `/cooperatives/${near(turn)}/orders`)],
      ['orders of a partner, 66,000', get(supplierToken, () => '/partners/ptr_bulog/orders?limit=100')],
      ['orders of a partner by state', get(supplierToken, () => '/partners/ptr_bulog/orders?state=received')],
      ['audit events', get(officeToken, (turn) => `/cooperatives/${near(turn)}/audit-events`)],
      ['card revocations', get(undefined, () => '/card-revocations')],
      ['products', get(undefined, () => '/products?limit=100')],
      ['loan schemes', get(undefined, () => '/loan-schemes')],
    ];
    for (const [what, next] of kinds) {
      await load(api.port, {connections: 1, requests: 20}, next);
      results.push({what, ...(await load(api.port, {connections: 1, requests: 150}, next))});
    }
  } finally {
    await api.stop();
  }
  return results;
}
