import {randomBytes} from 'node:crypto';
import {link, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** The secret in a folder, made at the first start. Processes that start at once agree on one. */
export async function keptSecret(folder: string): Promise<string> {
  const file = join(folder, 'secret');
  const read = (): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);
  const known = await read();
  if (known) return known;
  await mkdir(folder, {recursive: true, mode: 0o700});
  const mine = `${file}.${process.pid}`;
  await writeFile(mine, randomBytes(32).toString('base64url'), {mode: 0o600, flush: true});
  // Unlike a rename, a link never replaces what another process has just put there.
  await link(mine, file).catch(() => undefined);
  await rm(mine, {force: true});
  return readFile(file, 'utf8');
}
