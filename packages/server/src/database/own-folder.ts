import {randomUUID} from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {StartError} from './start-error.ts';

interface Owner {
  readonly pid: number;
  /** When the process started, as the system counts; null where it does not say. Tells a process from a later one with its number. */
  readonly started: string | null;
  readonly host: string;
  readonly token: string;
}

function startOf(pid: number): string | null {
  try {
    // The name in brackets may hold spaces; the 20th field after it is the start in clock ticks.
    const [, after = ''] = /^\d+ \(.*\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return after.split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isAlive({pid, started}: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return started === null || startOf(pid) === started;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function ownerIn(text: string): Owner | null {
  try {
    return JSON.parse(text) as Owner;
  } catch {
    return null; // Cut off by a crash while it was written: nobody's.
  }
}

function create(path: string, text: string): boolean {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, text);
    fsyncSync(file);
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

// Between reading that an owner is gone and removing its file, another process may have done both and moved in: look at what was removed.
function removeStale(path: string, stale: string, token: string): void {
  const aside = `${path}.${token}`;
  try {
    renameSync(path, aside);
  } catch {
    return; // Somebody else was quicker.
  }
  try {
    if (readText(aside) !== stale) linkSync(aside, path);
  } finally {
    unlinkSync(aside);
  }
}

/**
 * Makes this process the only one that uses a folder, by a file `owner.json` in it. A file that a killed process left is taken over.
 *
 * @returns Gives the folder back.
 * @throws StartError when a running process has it, or when a process of another machine may have it.
 */
export function ownFolder(folder: string): () => void {
  const path = join(folder, 'owner.json');
  const token = randomUUID();
  const mine = JSON.stringify({
    pid: process.pid,
    started: startOf(process.pid),
    host: hostname(),
    token,
  } satisfies Owner);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (create(path, mine))
      return () => {
        if (readText(path) === mine) unlinkSync(path);
      };
    const text = readText(path);
    if (text === null) continue;
    const owner = ownerIn(text);
    if (owner !== null && owner.host !== hostname())
      throw new StartError(
        `The data folder ${folder} belongs to a process on ${owner.host}. If that one has ended, delete ${path} and start again.`,
      );
    if (owner !== null && isAlive(owner))
      throw new StartError(
        `The data folder ${folder} is in use by process ${owner.pid}. Stop that one, choose another folder, or use PostgreSQL, which several processes can share.`,
      );
    removeStale(path, text, token);
  }
  throw new StartError(
    `The data folder ${folder} is being taken by another process. Start again in a moment.`,
  );
}
