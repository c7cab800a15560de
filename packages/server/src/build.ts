import {spawn, type ChildProcess} from 'node:child_process';
import {readdirSync, statSync, utimesSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const ignored = /[/\\](node_modules|dist)([/\\]|$)/;

function changedAt(path: string): number {
  return statSync(join(root, path), {throwIfNoEntry: false})?.mtimeMs ?? 0;
}

/** Whether `output` is missing, or older than one of `sources` or a file below it; paths count from the repository's root. */
function isOutdated(output: string, sources: readonly string[]): boolean {
  const built = changedAt(output);
  return sources.some((source) => {
    const isFolder = statSync(join(root, source)).isDirectory();
    const files = isFolder ? readdirSync(join(root, source), {recursive: true, encoding: 'utf8'}) : [''];
    return files.some((file) => !ignored.test(`/${file}`) && changedAt(join(source, file)) > built);
  });
}

/** Something that can be built, and the scripts that build it, each with the folder that it runs in. */
export interface Target {
  output: string;
  sources: readonly string[];
  steps: readonly {name: string; command: string; folder: string}[];
}

/** The packages that the server imports: what it needs before it can even be loaded. */
export const packagesTarget: Target = {
  output: 'packages/contract/dist/index.js',
  sources: ['packages/loan/src', 'packages/contract/src'],
  steps: [
    {name: 'loan engine', command: 'tsc -b packages/loan', folder: ''},
    {name: 'contract', command: 'tsc -b packages/contract', folder: ''},
  ],
};

/** The embed file: what the page needs before it is opened. */
export const embedTarget: Target = {
  output: 'packages/components/dist/embed/integrity.json',
  sources: ['packages/loan/src', 'packages/card/src', 'packages/components/src', 'packages/components/embed'],
  steps: [
    {name: 'components', command: 'tsc -b packages/components', folder: ''},
    {name: 'embed file', command: 'node --run embed', folder: 'packages/components'},
  ],
};

/** The pages of a cooperative. */
export const cooperativeTarget: Target = {
  output: 'docs/examples/koperasi/dist/pengurus/index.html',
  sources: [
    'packages/loan/src',
    'packages/contract/src',
    'packages/card/src',
    'packages/sdk/src',
    'packages/components/src',
    'docs/examples/koperasi/src',
    'docs/examples/koperasi/public',
    'docs/examples/koperasi/anggota',
    'docs/examples/koperasi/katalog',
    'docs/examples/koperasi/pengurus',
    'docs/examples/koperasi/vite.config.ts',
  ],
  steps: [
    {name: 'SDK', command: 'tsc -b packages/sdk packages/components', folder: ''},
    {name: "cooperative's pages", command: 'node --run build', folder: 'docs/examples/koperasi'},
  ],
};

/** Storybook takes longer and is built while the page is already up. */
export const storybookTarget: Target = {
  output: 'storybook-static/index.html',
  sources: ['packages/loan/src', 'packages/card/src', 'packages/components/src', '.storybook'],
  steps: [
    {name: 'custom elements manifest', command: 'node --run manifest', folder: 'packages/components'},
    {name: 'Storybook', command: 'storybook build --quiet --disable-telemetry', folder: ''},
  ],
};

let running: ChildProcess | undefined;

/** Ends the step that is being built, with every process that it started. */
export function stopBuilding(): void {
  if (!running?.pid) return;
  try {
    process.kill(process.platform === 'win32' ? running.pid : -running.pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

function run(command: string, folder: string): Promise<{code: number | null; output: string}> {
  const child = spawn(command, {
    cwd: join(root, folder),
    shell: true,
    // A group of its own: Ctrl-C in the terminal reaches it through stopBuilding, and then all of it.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, PATH: join(root, 'node_modules/.bin') + delimiter + (process.env['PATH'] ?? '')},
  });
  running = child;
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      running = undefined;
      resolve({code, output});
    });
  });
}

/**
 * Builds a target unless it is newer than its sources.
 *
 * @returns Whether it was built now.
 * @throws Error with the output of the step that failed.
 */
export async function buildIfOutdated({output, sources, steps}: Target): Promise<boolean> {
  if (!isOutdated(output, sources)) return false;
  for (const {name, command, folder} of steps) {
    console.log(`Building: ${name}`);
    const result = await run(command, folder);
    if (result.code !== 0)
      throw new Error(`Building the ${name} failed (${command}):\n${result.output.trimEnd()}`);
  }
  // A compiler leaves alone what comes out as it was, and then it would be built at every start.
  const now = new Date();
  utimesSync(join(root, output), now, now);
  return true;
}
