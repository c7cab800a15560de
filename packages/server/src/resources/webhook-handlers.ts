import {randomBytes} from 'node:crypto';
import {isIP} from 'node:net';
import type {WebhookEndpoint} from '@koperasi/contract';
import type {Handlers} from '../api/handler.ts';
import type {Query} from '../database/database.ts';
import {problem} from '../api/problem-error.ts';
import {newId} from '../database/new-id.ts';
import {isLoopback, isPrivateAddress} from '../database/private-address.ts';
import {beforeAll, edge} from './list-edge.ts';
import {namesOf} from './names-of.ts';
import {only} from './only.ts';

interface Row {
  readonly id: string;
  readonly url: string;
  readonly events: string[];
  readonly created_at: string;
}

const columns = 'id, url, events, created_at';
const own = 'owner_role = app_role() and owner = app_owner()';
const mostEndpoints = 20;
// The Standard Webhooks specification asks for 24 to 64 bytes.
const secretBytes = 32;

function endpointAnswer({id, url, events, created_at: createdAt}: Row): WebhookEndpoint {
  return {id, url, events, createdAt};
}

async function endpointRow(query: Query, id: string): Promise<Row> {
  return only(await query<Row>(`select ${columns} from webhook_endpoints where id = $1 and ${own}`, [id]));
}

function refuseAddress(id: string, en: string): never {
  throw problem('invalid-request', {pointer: '#/url', code: 'invalid', detail: {id, en}});
}

/** What can be seen of an address without asking for it; the sender looks again at where its name leads. */
function requireAddress(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || url.username !== '' || url.password !== '')
    refuseAddress(
      'Tulis alamat https yang lengkap, tanpa nama pengguna dan sandi.',
      'Write a whole https address, without a user name and a password.',
    );
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A demo sends to this very machine, for who tries it out.
  if (host === 'localhost' || isLoopback(host)) return;
  if (url.protocol !== 'https:' || (isIP(host) !== 0 && isPrivateAddress(host)))
    refuseAddress(
      'Kabar dikirim lewat https ke alamat umum saja. Tulis alamat yang dapat dijangkau dari internet.',
      'Events go over https to public addresses only. Write one that can be reached from the internet.',
    );
}

async function requireRoom(query: Query): Promise<void> {
  const text = `select count(*)::integer as count from webhook_endpoints where ${own}`;
  if (only(await query<{count: number}>(text)).count < mostEndpoints) return;
  throw problem('rule-broken', {
    pointer: '#',
    code: 'too-many',
    detail: {id: `Paling banyak ${mostEndpoints} alamat.`, en: `At most ${mostEndpoints} endpoints.`},
  });
}

/** Addresses that are told of events. They are made and deleted, never changed. */
export const webhookHandlers: Handlers['webhooks'] = {
  list: async ({query, list}) => {
    const rows = await query<Row>(
      `select ${columns} from webhook_endpoints where ${own} and id > $1 order by id limit ${list.limit + 1}`,
      [edge(list, 0, beforeAll)],
    );
    return list.page(rows, ({id}) => [id], endpointAnswer);
  },

  create: async (request) => {
    const {query, body, now} = request;
    requireAddress(body.url);
    await requireRoom(query);
    const secret = `whsec_${randomBytes(secretBytes).toString('base64')}`;
    const rows = await query<Row>(
      `insert into webhook_endpoints (id, owner_role, owner, url, events, secret)
         values ($1, app_role(), app_owner(), $2, $3::jsonb, $4) returning ${columns}`,
      [newId(now.getTime()), body.url, [...new Set(body.events)], secret],
    );
    const {createdAt, ...endpoint} = endpointAnswer(only(rows));
    request.audit(`/webhook-endpoints/${endpoint.id}`, namesOf(body));
    return {...endpoint, secret, createdAt};
  },

  get: async ({query, params}) => endpointAnswer(await endpointRow(query, params.endpoint)),

  delete: async (request) => {
    const {query, params} = request;
    const row = await endpointRow(query, params.endpoint);
    request.match(endpointAnswer(row));
    // Two deletions at once: the later finds nothing, as if it had come after.
    only(await query(`delete from webhook_endpoints where id = $1 and ${own} returning id`, [row.id]));
    request.audit(`/webhook-endpoints/${row.id}`, ['url', 'events']);
    return undefined;
  },
};
