import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Hono} from 'hono';
import {openDatabase} from '../database/open-database.ts';
import {createCardSigner, newestCardKey, type StoredCardKey} from '../resources/card-signer.ts';
import {createHandlers} from '../resources/handlers.ts';
import {createAuthenticate} from './authenticate.ts';
import {createApi, type ApiOptions} from './create-api.ts';
import {createDemoIssuer} from './demo/demo-issuer.ts';
import {samplePeople} from './demo/sample-people.ts';
import {signingKey} from './demo/signing-key.ts';
import type {Handlers} from './handler.ts';
import type {RequestLine} from './request-log.ts';

/** What a request says. */
export interface Sending {
  /** A sample person: `pengurus`. */
  readonly as?: string;
  readonly method?: string;
  readonly body?: unknown;
  /** Also an Idempotency-Key, in place of one of its own. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Another API over the same data. */
  readonly of?: Hono;
}

/** An answer as it came. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The API over the sample data, without a socket. */
export interface SampleApi {
  readonly handlers: Handlers;
  /** What was logged. */
  readonly lines: RequestLine[];
  /** Another API over the same data. */
  create(options: Partial<ApiOptions>): Hono;
  send(path: string, sending?: Sending): Promise<Received>;
  close(): Promise<void>;
}

/** Opens sample data in memory and puts the API in front of it, with the demo's sign-in. */
export async function openSampleApi(): Promise<SampleApi> {
  const folder = mkdtempSync(join(tmpdir(), 'koperasi-'));
  const signIn = createDemoIssuer({
    address: () => 'http://127.0.0.1:8080',
    key: await signingKey(join(folder, 'key.json')),
    people: samplePeople,
  });
  const database = await openDatabase({seed: 'samples'});
  const [stored] = await database.system((query) => query<StoredCardKey>(newestCardKey));
  const handlers = createHandlers({
    cardSigner: await createCardSigner(stored!),
    nationalIdKey: 'of this test alone',
  });
  const lines: RequestLine[] = [];
  const create = (options: Partial<ApiOptions>): Hono =>
    createApi({
      database,
      handlers,
      authenticate: createAuthenticate(signIn.issuer),
      secret: 'a secret of at least thirty-two characters',
      requestsPerMinute: 0,
      timeLimitMs: 20_000,
      log: (line) => lines.push(line),
      ...options,
    });
  const app = create({});
  let keys = 0;

  async function tokenOf(person: string): Promise<string> {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: `contoh-${person}`,
      client_secret: `hanya-untuk-demo-${person}`,
    });
    const response = await signIn.app.request('/demo/token', {method: 'POST', body});
    return ((await response.json()) as {access_token: string}).access_token;
  }

  return {
    handlers,
    lines,
    create,
    async send(path, {as, method = 'GET', body, headers = {}, of = app} = {}) {
      const response = await of.request(`/api${path}`, {
        method,
        headers: {
          ...(as !== undefined && {Authorization: `Bearer ${await tokenOf(as)}`}),
          ...(method !== 'GET' && {'Idempotency-Key': `kunci-pengujian-${(keys += 1)}`}),
          ...(body !== undefined && {'Content-Type': 'application/json'}),
          ...headers,
        },
        ...(body !== undefined && {body: JSON.stringify(body)}),
      });
      const text = await response.text();
      const value = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
      return {status: response.status, headers: response.headers, text, value};
    },
    async close() {
      await database.close();
      rmSync(folder, {recursive: true});
    },
  };
}
