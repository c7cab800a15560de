import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeEach, describe, expect, it} from 'vitest';
import {ownFolder} from './own-folder.ts';

const folders: string[] = [];
const program = `
  import {ownFolder} from ${JSON.stringify(new URL('own-folder.ts', import.meta.url).href)};
  ownFolder(process.argv[1]);
  console.log('owned');
  if (process.argv[2] === 'stay') setInterval(() => {}, 1000);
`;

describe('a data folder', () => {
  const state = {folder: ''};
  beforeEach(() => {
    state.folder = mkdtempSync(join(tmpdir(), 'koperasi-folder-'));
    folders.push(state.folder);
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, {recursive: true, force: true});
  });

  it('belongs to one process until that gives it back', () => {
    const release = ownFolder(state.folder);
    expect(() => ownFolder(state.folder)).toThrow(
      `The data folder ${state.folder} is in use by process ${process.pid}. Stop that one, choose another folder, or use PostgreSQL, which several processes can share.`,
    );
    release();
    expect(existsSync(join(state.folder, 'owner.json'))).toBe(false);
    ownFolder(state.folder)();
  });

  it('is refused to another process while its owner runs, and free once that was killed', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, state.folder, 'stay'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(() => ownFolder(state.folder)).toThrow(`in use by process ${child.pid ?? 0}`);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    ownFolder(state.folder)();
  });

  it('is taken over from a process whose number another has now', () => {
    const release = ownFolder(state.folder);
    const path = join(state.folder, 'owner.json');
    const owner = JSON.parse(readFileSync(path, 'utf8')) as {started: string};
    release();
    writeFileSync(path, JSON.stringify({...owner, started: '1'}));
    if (process.platform === 'linux') ownFolder(state.folder)();
    else expect(() => ownFolder(state.folder)).toThrow('in use');
  });

  it('is taken over from a file that a crash cut off', () => {
    writeFileSync(join(state.folder, 'owner.json'), '{"pid": 12');
    ownFolder(state.folder)();
  });

  it('is left alone when its owner ran on another machine', () => {
    writeFileSync(
      join(state.folder, 'owner.json'),
      JSON.stringify({pid: 1, started: null, host: 'elsewhere', token: 'x'}),
    );
    expect(() => ownFolder(state.folder)).toThrow(
      'belongs to a process on elsewhere. If that one has ended, delete',
    );
  });

  it('goes to one of several that start at once', () => {
    writeFileSync(join(state.folder, 'owner.json'), '{"pid": 12');
    const starts = Array.from({length: 4}, () =>
      spawn(process.execPath, ['--input-type=module', '-e', program, state.folder, 'stay'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    return Promise.all(
      starts.map(
        (child) =>
          new Promise<boolean>((resolve) => {
            child.stdout.once('data', () => {
              resolve(true);
            });
            child.once('exit', () => {
              resolve(false);
            });
          }),
      ),
    ).then((owners) => {
      for (const child of starts) child.kill('SIGKILL');
      expect(owners.filter(Boolean)).toHaveLength(1);
    });
  });
});
