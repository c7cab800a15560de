/** Longest work between two pauses, in milliseconds by the clock: on a slow machine less is done in it. */
const slice = 6;

/** Lets the page do what waits: typing, drawing. */
async function turn(): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: {yield?(): Promise<void>}};
  if (scheduler?.yield) return await scheduler.yield();
  // A message comes sooner than a timer, which browsers put off for 4 ms.
  await new Promise<void>((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * A pause for long work: call it often, await what it returns. It waits only when a slice is over.
 *
 * @throws The reason of `signal`, once that is aborted.
 */
export function pauses(signal: AbortSignal | undefined): () => Promise<void> | undefined {
  let began = performance.now();
  signal?.throwIfAborted();
  return () => {
    if (performance.now() - began < slice) return undefined;
    return turn().then(() => {
      signal?.throwIfAborted();
      began = performance.now();
    });
  };
}
