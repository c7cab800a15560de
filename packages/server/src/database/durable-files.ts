import {closeSync, fsyncSync, openSync} from 'node:fs';
import {NodeFS} from '@electric-sql/pglite/nodefs';

/** The part of Emscripten's file system that is about files of this machine. */
interface MachineFiles {
  stream_ops: {fsync?: (stream: {nfd?: number; node: object}) => number};
  realPath(node: object): string;
}

/**
 * A folder as PGlite's file system, with an fsync that reaches the disk. As delivered PGlite starts PostgreSQL with fsync off and its
 * files have no fsync at all: a write outlives the process, which the operating system sees to, and not a loss of power. Needs
 * `durableStart`, since fdatasync does nothing in Emscripten and fsync does.
 */
export function durableFiles(folder: string): NodeFS {
  const files = new NodeFS(folder);
  const init = files.init.bind(files);
  files.init = async (pglite, options) => {
    const prepared = await init(pglite, options);
    const {preRun} = prepared.emscriptenOpts as {preRun: ((module: {NODEFS: MachineFiles}) => void)[]};
    preRun.push(({NODEFS}) => {
      NODEFS.stream_ops.fsync = ({nfd, node}) => {
        const descriptor = nfd ?? openSync(NODEFS.realPath(node), 'r');
        try {
          fsyncSync(descriptor);
        } finally {
          if (nfd === undefined) closeSync(descriptor);
        }
        return 0;
      };
    });
    return prepared;
  };
  return files;
}

/** How PGlite starts PostgreSQL, without the `-F` that turns fsync off. */
export const durableStart: readonly string[] = [
  '--single',
  '-O',
  '-j',
  ...[
    'search_path=public',
    'exit_on_error=false',
    'log_checkpoints=false',
    'max_worker_processes=0',
    'max_parallel_workers=0',
    'max_parallel_workers_per_gather=0',
    'max_parallel_maintenance_workers=0',
    'io_method=sync',
    'wal_sync_method=fsync',
  ].flatMap((setting) => ['-c', setting]),
];
