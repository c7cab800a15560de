import {createLocalJWKSet, exportJWK, generateKeyPair, SignJWT} from 'jose';
import {createApi} from 'server/src/api/create-api.ts';
import {createAuthenticate} from 'server/src/api/authenticate.ts';
import {openDatabase} from 'server/src/database/open-database.ts';
import type {Database} from 'server/src/database/database.ts';
import {listen} from 'server/src/listen.ts';
import {createHandlers} from 'server/src/resources/handlers.ts';
import {createCardSigner, newestCardKey, type StoredCardKey} from 'server/src/resources/card-signer.ts';
import type {Identity} from './identities.ts';

/** The real server on a real socket and a real database, and an issuer of tokens that it believes. */
export interface ApiUnderTest {
  readonly port: number;
  /** Where the API's paths begin. */
  readonly baseUrl: string;
  readonly database: Database;
  /** Every line that the server logged. */
  readonly logged: string[];
  tokenOf(identity: Identity): Promise<string>;
  stop(): Promise<void>;
}

const onPglite = (): Promise<Database> => openDatabase({seed: 'samples'});

/** Starts it with the sample people, on PGlite in memory unless `open` opens another database. */
export async function startApi(open = onPglite): Promise<ApiUnderTest> {
  const database = await open();
  const {publicKey, privateKey} = await generateKeyPair('ES256');
  const keys = createLocalJWKSet({keys: [{...(await exportJWK(publicKey)), kid: 'checks', alg: 'ES256'}]});
  const issuer = 'https://issuer.invalid';
  const [stored] = await database.system((query) => query<StoredCardKey>(newestCardKey));
  if (!stored) throw new Error('The database has no key for cards.');
  const logged: string[] = [];
  const api = createApi({
    database,
    handlers: createHandlers({
      cardSigner: await createCardSigner(stored),
      nationalIdKey: 'a key for checks, of thirty-two characters',
    }),
    authenticate: createAuthenticate({issuer: () => issuer, keys, audience: 'koperasi-api'}),
    secret: 'a secret for checks, of thirty-two characters',
    requestsPerMinute: 0,
    timeLimitMs: 10_000,
    log: (line) => logged.push(JSON.stringify(line)),
  });
  const server = await listen(api, 0);
  return {
    port: server.port,
    baseUrl: `http://127.0.0.1:${server.port}/api`,
    database,
    logged,
    tokenOf: ({sub, ...claims}) =>
      new SignJWT({...claims})
        .setProtectedHeader({alg: 'ES256', kid: 'checks'})
        .setSubject(sub)
        .setIssuer(issuer)
        .setAudience('koperasi-api')
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
    stop: async () => {
      await server.close();
      await database.close();
    },
  };
}
