import {describe, expect, it} from 'vitest';
import {readConfiguration} from './configuration.ts';

const secret = 's'.repeat(32);

describe('the environment', () => {
  it('may be empty', () => {
    expect(readConfiguration({}, {demo: false})).toMatchObject({
      port: 8080,
      databaseUrl: undefined,
      issuer: undefined,
      secretKey: undefined,
      requestsPerMinute: 600,
      timeLimitSeconds: 10,
      behindProxy: false,
    });
  });

  it('names a database and an issuer', () => {
    const environment = {
      DATABASE_URL: 'postgres://u:p@127.0.0.1/koperasi',
      SECRET_KEY: secret,
      OIDC_ISSUER: 'https://masuk.example/',
    };
    expect(readConfiguration(environment, {demo: false})).toMatchObject({
      databaseUrl: 'postgres://u:p@127.0.0.1/koperasi',
      issuer: {url: 'https://masuk.example', keysUrl: undefined, audience: 'koperasi-api'},
    });
  });

  it.each([
    [{PORT: '80.5'}, 'PORT is a whole number from 0 to 65535, not 80.5.'],
    [{PORT: ''}, 'PORT is a whole number from 0 to 65535, not .'],
    [{REQUESTS_PER_MINUTE: '-1'}, 'REQUESTS_PER_MINUTE is a whole number from 0 to 1000000, not -1.'],
    [{TIME_LIMIT_SECONDS: '0'}, 'TIME_LIMIT_SECONDS is a whole number from 1 to 600, not 0.'],
    [{DATABASE_URL: 'mysql://u:rahasia@x'}, 'DATABASE_URL is an address that begins with postgres://.'],
    [{DATABASE_URL: 'rahasia'}, 'DATABASE_URL is an address that begins with postgres://.'],
    [{SECRET_KEY: 'rahasia'}, 'SECRET_KEY has to be at least 32 characters, the same for every process.'],
    [{OIDC_ISSUER: 'masuk.example'}, 'OIDC_ISSUER is an address that begins with https://.'],
    [
      {DATABASE_URL: 'postgres://u:rahasia@x/y'},
      'With DATABASE_URL, SECRET_KEY is needed: at least 32 random characters, the same for every process and for as long as the data lives.',
    ],
  ])('%j is refused in one sentence, without a password', (environment, sentence) => {
    expect(() => readConfiguration(environment, {demo: false})).toThrow(sentence);
    expect(sentence).not.toContain('rahasia');
  });

  it('names no issuer of its own in a demo', () => {
    expect(() => readConfiguration({OIDC_ISSUER: 'https://masuk.example'}, {demo: true})).toThrow(
      'leave out either --demo or OIDC_ISSUER',
    );
  });
});
