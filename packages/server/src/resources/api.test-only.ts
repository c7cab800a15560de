import {createHash, generateKeyPairSync} from 'node:crypto';
import {Problem, routes, type Route} from '@koperasi/contract';
import {createLocalJWKSet, exportJWK, SignJWT} from 'jose';
import {createApi} from '../api/create-api.ts';
import {createAuthenticate} from '../api/authenticate.ts';
import {createRouteIndex} from '../api/route-index.ts';
import type {Database} from '../database/database.ts';
import type {TestEngine} from '../database/engines.test-only.ts';
import {openDatabase, type DatabaseOptions} from '../database/open-database.ts';
import {createCardSigner, newestCardKey, type StoredCardKey} from './card-signer.ts';
import {createHandlers} from './handlers.ts';

/** An answer that was compared with the contract. */
export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly body: Body;
  readonly tag: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** Fields of a request beyond its body. */
export interface Fields {
  readonly key?: string;
  readonly ifMatch?: string;
}

/** Somebody who calls the API. */
export interface TestCaller {
  get<Body = Record<string, unknown>>(path: string): Promise<Answer<Body>>;
  send<Body = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    fields?: Fields,
  ): Promise<Answer<Body>>;
  /** A change on the newest version: reads `thing` first for its entity tag. */
  change<Body = Record<string, unknown>>(
    method: string,
    path: string,
    body: unknown,
    thing?: string,
  ): Promise<Answer<Body>>;
  upload(path: string, content: Uint8Array, type: string): Promise<Answer>;
}

/** The whole API over a database of its own, as in a server and without a socket. */
export interface TestApi {
  readonly database: Database;
  readonly clock: {now: Date};
  as(claims: Readonly<Record<string, unknown>> | null): TestCaller;
  close(): Promise<void>;
}

const all = Object.values(routes).flatMap((group) => Object.values<Route>(group));

function requireContract(route: Route, status: number, body: unknown): void {
  const schema = status >= 400 ? Problem : route.response;
  if (typeof schema === 'string') return;
  const checking = schema as unknown as {'~standard': {validate(value: unknown): {issues?: unknown}}};
  const {issues} = checking['~standard'].validate(body);
  if (issues)
    throw new Error(`${route.id} answers ${status} against the contract: ${JSON.stringify(issues)}`);
  if (status < 400 && status !== route.status) throw new Error(`${route.id} answers ${status}.`);
}

/** What opens the database: PGlite in memory, or one of `testEngines`. */
export type OpenDatabase = TestEngine['open'];

/** Starts the API with the samples of the contract, or what `options` say; `clock.now` is its time. */
export async function startApi(
  options: DatabaseOptions = {},
  clock = {now: new Date()},
  open: OpenDatabase = openDatabase,
): Promise<TestApi> {
  const database = await open({seed: 'samples', ...options});
  const [stored] = await database.system((query) => query<StoredCardKey>(newestCardKey));
  const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const keys = createLocalJWKSet({keys: [{...(await exportJWK(publicKey)), alg: 'ES256', kid: 'test'}]});
  const app = createApi({
    database,
    handlers: createHandlers({
      cardSigner: await createCardSigner(stored!),
      nationalIdKey: 'a key of the tests, and of nothing else',
    }),
    authenticate: createAuthenticate({
      issuer: () => 'https://issuer.example',
      keys,
      audience: 'koperasi-api',
    }),
    secret: 'a secret of the tests, and of nothing else',
    requestsPerMinute: 0,
    timeLimitMs: 30_000,
    log: ({error}) => {
      if (error) console.error(error);
    },
    now: () => clock.now,
  });
  const find = createRouteIndex(all.map((route) => ({route, ...route})));
  let keyCount = 0;

  async function call(
    claims: Readonly<Record<string, unknown>> | null,
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string | Uint8Array<ArrayBuffer>,
  ): Promise<Answer<never>> {
    const token =
      claims &&
      (await new SignJWT({sub: 'somebody', ...claims})
        .setProtectedHeader({alg: 'ES256', kid: 'test'})
        .setIssuer('https://issuer.example')
        .setAudience('koperasi-api')
        .setExpirationTime('2 hours')
        .sign(privateKey));
    const response = await app.request(`/api${path}`, {
      method,
      headers: {...headers, ...(token && {Authorization: `Bearer ${token}`})},
      ...(body !== undefined && {body}),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const json = response.headers.get('Content-Type')?.includes('json');
    const value = json ? (JSON.parse(new TextDecoder().decode(bytes)) as never) : (undefined as never);
    const found = find(method, new URL(path, 'http://x').pathname);
    if (found && 'operation' in found) requireContract(found.operation.route, response.status, value);
    const {status} = response;
    return {status, body: value, tag: response.headers.get('ETag') ?? '', headers: response.headers, bytes};
  }

  return {
    database,
    clock,
    close: () => database.close(),
    as(claims) {
      const send: TestCaller['send'] = (method, path, body, {key, ifMatch} = {}) =>
        call(
          claims,
          method,
          path,
          {
            'Idempotency-Key': key ?? `key-of-the-test-${(keyCount += 1)}`,
            ...(body !== undefined && {'Content-Type': 'application/json'}),
            ...(ifMatch !== undefined && {'If-Match': ifMatch}),
          },
          body === undefined ? undefined : JSON.stringify(body),
        );
      return {
        get: (path) => call(claims, 'GET', path, {}),
        send,
        async change(method, path, body, thing = path) {
          const {tag} = await call(claims, 'GET', thing, {});
          return send(method, path, body, {ifMatch: tag});
        },
        upload: (path, content, type) =>
          call(
            claims,
            'POST',
            path,
            {
              'Idempotency-Key': `key-of-the-test-${(keyCount += 1)}`,
              'Content-Type': type,
              'Content-Digest': `sha-256=:${createHash('sha256').update(content).digest('base64')}:`,
            },
            new Uint8Array(content),
          ),
      };
    },
  };
}
