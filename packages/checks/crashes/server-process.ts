import {spawn, type ChildProcess} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const main = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url));

/** The real program, which can be killed and started again on the same data and the same port. */
export interface ServerProcess {
  readonly address: string;
  /** Milliseconds from the start of the process until it listened. */
  readonly startedInMs: number;
  /** SIGKILL: the process hears nothing of it. */
  kill(): Promise<void>;
  /** SIGTERM, and how it ended. */
  stop(): Promise<number | null>;
}

/**
 * Starts `main.ts` as a demo.
 *
 * @param environment - `PORT`, and `DATA_FOLDER` or `DATABASE_URL`.
 * @throws Error with what it printed when it ends before it listens.
 */
export async function startServer(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const began = performance.now();
  const child: ChildProcess = spawn(process.execPath, [main, '--no-build', '--demo'], {
    env: {PATH: process.env['PATH'] ?? '', REQUESTS_PER_MINUTE: '0', ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    const collect = (data: Buffer): void => {
      if (printed.length < 20_000) printed += data.toString();
      if (printed.includes('Ctrl-C')) resolve(/Page: +(\S+)/.exec(printed)?.[1] ?? '');
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    void ended.then(() => {
      reject(new Error(`The server ended before it listened:\n${printed}`));
    });
  });
  const send = (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    return ended;
  };
  return {
    address,
    startedInMs: Math.round(performance.now() - began),
    kill: async () => {
      await send('SIGKILL');
    },
    stop: () => send('SIGTERM'),
  };
}
