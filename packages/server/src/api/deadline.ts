import {ProblemError} from './problem-error.ts';

/** A moment at which a request's work ends. */
export interface Deadline {
  /** Aborted with the problem `timed-out`. */
  readonly signal: AbortSignal;
  /** The work is done: from here on nothing is given up, since a commit that was asked for may come to pass. */
  lift(): void;
}

/** A deadline from now on; it keeps no process alive. */
export function createDeadline(milliseconds: number): Deadline {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new ProblemError('timed-out', {headers: {'Retry-After': '1'}}));
  }, milliseconds);
  timer.unref();
  return {
    signal: controller.signal,
    lift: () => {
      clearTimeout(timer);
    },
  };
}

/** What the work makes, unless the deadline comes first. The work itself goes on; what it throws then is nobody's any more. */
export async function within<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const ended = new Promise<never>((_, reject) => {
    stop = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, {once: true});
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
