import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** What a program left behind. */
export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

const packages = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Runs the text of a module in a Node of its own, without a DOM and without this test's environment.
 *
 * @param folder - The package, below `packages/`, whose dependencies it may import.
 */
export function runModule(code: string, folder: string): Ended {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: packages + folder,
    encoding: 'utf8',
    env: {},
    maxBuffer: 20_000_000,
  });
  return {status, stdout, stderr};
}
