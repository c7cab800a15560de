/** The part of the platform's `navigator.locks` that a queue needs. */
export interface Locks {
  request(name: string, options: {signal: AbortSignal}, work: () => Promise<void>): Promise<unknown>;
}

/** The platform's Web Locks, where it has them. */
export function platformLocks(): Locks | null {
  return (globalThis as {navigator?: {locks?: Locks}}).navigator?.locks ?? null;
}

/**
 * Runs `work` in one tab at a time, where the platform has Web Locks: a tab that dies gives its lock back at once. Without them
 * `work` runs at once, and has to rely on the claims in the store.
 *
 * @param work - Is told whether no other tab can be at it.
 */
export async function inOneTab(
  locks: Locks | null,
  name: string,
  signal: AbortSignal,
  work: (alone: boolean) => Promise<void>,
): Promise<void> {
  if (!locks) return work(false);
  try {
    await locks.request(`koperasi-queue-${name}`, {signal}, () => work(true));
  } catch (error) {
    // Closed while another tab had it.
    if (!signal.aborted) throw error;
  }
}
