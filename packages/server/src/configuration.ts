import {fileURLToPath} from 'node:url';
import {StartError} from './database/start-error.ts';

/** What a process is started with. */
export interface Configuration {
  /** 0 to 65535; 0 takes a free one. */
  readonly port: number;
  /** `postgres://…`; PGlite in `dataFolder` where there is none. */
  readonly databaseUrl: string | undefined;
  /** An absolute path: PGlite's files, and the keys that this server made for itself. */
  readonly dataFolder: string;
  /** Serves sample people, and a sign-in that asks for no password. */
  readonly demo: boolean;
  /** Whose tokens are taken; nobody's where there is none and this is no demo. */
  readonly issuer:
    {readonly url: string; readonly keysUrl: string | undefined; readonly audience: string} | undefined;
  /** What cursors and kept answers are sealed and national ids are hashed with; kept in `dataFolder` where there is none. */
  readonly secretKey: string | undefined;
  /** For each caller; 0 sets no limit. */
  readonly requestsPerMinute: number;
  /** For each request. */
  readonly timeLimitSeconds: number;
  /** Whether `X-Forwarded-For` is written by a proxy of one's own. */
  readonly behindProxy: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

function wholeNumber(
  environment: Environment,
  name: string,
  least: number,
  most: number,
  usual: number,
): number {
  const text = environment[name] ?? String(usual);
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new StartError(`${name} is a whole number from ${least} to ${most}, not ${text}.`);
}

function isAddress(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

function webAddress(environment: Environment, name: string): string | undefined {
  const text = environment[name];
  if (text === undefined || isAddress(text, ['https:', 'http:'])) return text?.replace(/\/$/, '');
  throw new StartError(`${name} is an address that begins with https://.`);
}

/**
 * Reads the environment.
 *
 * @throws StartError with one sentence: which variable, and what it has to be. Never with a password.
 */
export function readConfiguration(environment: Environment, {demo}: {readonly demo: boolean}): Configuration {
  const databaseUrl = environment['DATABASE_URL'];
  if (databaseUrl !== undefined && !isAddress(databaseUrl, ['postgres:', 'postgresql:']))
    throw new StartError('DATABASE_URL is an address that begins with postgres://.');
  const secretKey = environment['SECRET_KEY'];
  if (secretKey !== undefined && secretKey.length < 32)
    throw new StartError('SECRET_KEY has to be at least 32 characters, the same for every process.');
  if (databaseUrl !== undefined && secretKey === undefined && !demo)
    throw new StartError(
      'With DATABASE_URL, SECRET_KEY is needed: at least 32 random characters, the same for every process and for as long as the data lives.',
    );
  const url = webAddress(environment, 'OIDC_ISSUER');
  if (url !== undefined && demo)
    throw new StartError('A demo has a sign-in of its own: leave out either --demo or OIDC_ISSUER.');
  return {
    port: wholeNumber(environment, 'PORT', 0, 65_535, 8080),
    databaseUrl,
    dataFolder: environment['DATA_FOLDER'] ?? fileURLToPath(new URL('../data', import.meta.url)),
    demo,
    issuer:
      url === undefined
        ? undefined
        : {
            url,
            keysUrl: webAddress(environment, 'JWKS_URL'),
            audience: environment['OIDC_AUDIENCE'] ?? 'koperasi-api',
          },
    secretKey,
    requestsPerMinute: wholeNumber(environment, 'REQUESTS_PER_MINUTE', 0, 1_000_000, 600),
    timeLimitSeconds: wholeNumber(environment, 'TIME_LIMIT_SECONDS', 1, 600, 10),
    behindProxy: environment['BEHIND_PROXY'] === '1',
  };
}
