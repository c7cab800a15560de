import {hkdfSync} from 'node:crypto';
import {join} from 'node:path';
import {setFlagsFromString} from 'node:v8';
import {Hono} from 'hono';
import {createAuthenticate, type Issuer} from './api/authenticate.ts';
import {clientAddress} from './api/client-address.ts';
import {createApi} from './api/create-api.ts';
import {createDemoIssuer} from './api/demo/demo-issuer.ts';
import {samplePeople} from './api/demo/sample-people.ts';
import {signingKey} from './api/demo/signing-key.ts';
import {createHealth} from './api/health.ts';
import {createPages} from './api/pages/create-pages.ts';
import {remoteIssuer} from './api/remote-issuer.ts';
import {writeToStdout, type RequestLine} from './api/request-log.ts';
import {startBackground} from './background.ts';
import type {Configuration} from './configuration.ts';
import type {Database} from './database/database.ts';
import {openDatabase} from './database/open-database.ts';
import {keptSecret} from './kept-secret.ts';
import {createCardSigner, newestCardKey, type StoredCardKey} from './resources/card-signer.ts';
import {createHandlers} from './resources/handlers.ts';

/** The back end: the API with its pages, the demo's sign-in where it is one, and the work that goes on beside requests. */
export interface Backend {
  readonly app: Hono;
  readonly database: Database;
  /** From now on `/health/ready` says no, so that no further requests are sent here. */
  stopping(): void;
  /** Ends the work beside requests and closes the database. */
  close(): Promise<void>;
}

/** What only the process knows. */
export interface Surroundings {
  /** The server's own address without a closing slash, once it listens. */
  readonly address: () => string;
  readonly log?: (line: RequestLine) => void;
}

async function cardSignerOf(database: Database) {
  const [key] = await database.system((query) => query<StoredCardKey>(newestCardKey));
  return createCardSigner(key!);
}

/**
 * Opens the database and puts the API in front of it.
 *
 * @throws StartError
 */
export async function openBackend(
  configuration: Configuration,
  {address, log = writeToStdout}: Surroundings,
): Promise<Backend> {
  const {databaseUrl, dataFolder, demo, issuer, behindProxy} = configuration;
  // V8 would compile PGlite's busiest functions a second time, each for seconds, and a process cannot end before that is done.
  if (databaseUrl === undefined) setFlagsFromString('--wasm-tiering-budget=1000000000');
  const database = await openDatabase({
    ...(databaseUrl === undefined ? {folder: join(dataFolder, 'database')} : {url: databaseUrl}),
    seed: demo ? 'samples' : 'reference',
  });
  const secret = configuration.secretKey ?? (await keptSecret(dataFolder));
  const app = new Hono();
  let trusted: Issuer | undefined;
  if (issuer) trusted = remoteIssuer(issuer.url, issuer.keysUrl, issuer.audience);
  if (demo) {
    const key = await signingKey(join(dataFolder, 'demo-key.json'));
    const signIn = createDemoIssuer({address, key, people: samplePeople});
    trusted = signIn.issuer;
    app.use(async (context, next) => {
      context.header('Koperasi-Demo', 'true');
      await next();
    });
    app.route('/', signIn.app);
  }

  const state = {stopping: false};
  app.route(
    '/',
    createHealth(database, () => state.stopping),
  );
  app.route('/', createPages());
  app.route(
    '/',
    createApi({
      database,
      handlers: createHandlers({
        cardSigner: await cardSignerOf(database),
        nationalIdKey: new Uint8Array(hkdfSync('sha256', secret, 'national-id', 'hash', 32)),
      }),
      authenticate: createAuthenticate(trusted),
      secret,
      requestsPerMinute: configuration.requestsPerMinute,
      timeLimitMs: configuration.timeLimitSeconds * 1000,
      log,
      addressOf: (context) => clientAddress(context, behindProxy),
    }),
  );

  const background = startBackground(database, demo);
  return {
    app,
    database,
    stopping: () => {
      state.stopping = true;
    },
    async close() {
      await background.stop();
      await database.close();
    },
  };
}
