import {mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {keptSecret} from './kept-secret.ts';

const folder = mkdtempSync(join(tmpdir(), 'koperasi-'));
afterAll(() => {
  rmSync(folder, {recursive: true});
});

it('is made once, also when several ask at once, and is readable by nobody else', async () => {
  const home = join(folder, 'data');
  const secrets = await Promise.all([keptSecret(home), keptSecret(home), keptSecret(home)]);
  expect(secrets[0]).toMatch(/^[\w-]{43}$/);
  expect(new Set([...secrets, await keptSecret(home)]).size).toBe(1);
  expect(statSync(join(home, 'secret')).mode & 0o777).toBe(0o600);
});
