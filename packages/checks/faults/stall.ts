import {monitorEventLoopDelay} from 'node:perf_hooks';

/** Work, and how long this process stood still during it at the worst: on a busy machine nothing is punctual. */
export async function withStall<Result>(
  work: () => Promise<Result>,
): Promise<{result: Result; stallMs: number}> {
  const resolution = 10;
  const delays = monitorEventLoopDelay({resolution});
  delays.enable();
  const result = await work();
  delays.disable();
  return {result, stallMs: Math.max(0, delays.max / 1e6 - resolution)};
}
