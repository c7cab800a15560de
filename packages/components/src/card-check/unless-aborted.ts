/**
 * What a promise brings, or the signal's reason as soon as it is aborted, whether or not the other side heeds the signal.
 *
 * @throws what the promise throws, or the signal's reason.
 */
export async function unlessAborted<Value>(
  promise: PromiseLike<Value> | Value,
  signal: AbortSignal | undefined,
): Promise<Value> {
  if (!signal) return await promise;
  signal.throwIfAborted();
  let leave: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    leave = (): void => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', leave);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', leave!);
  }
}
