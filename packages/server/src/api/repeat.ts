/** Work that is done again and again. */
export interface Repeating {
  /** Begins nothing more and resolves when what runs has ended. */
  stop(): Promise<void>;
}

/**
 * Does the work, waits, and does it again; never twice at once. It keeps no process alive.
 *
 * @param failed - Told of what the work throws; the next round comes all the same.
 */
export function repeat(
  work: () => Promise<unknown>,
  pauseMs: number,
  failed: (error: unknown) => void,
): Repeating {
  const state: {stopped: boolean; timer?: NodeJS.Timeout; running: Promise<unknown>} = {
    stopped: false,
    running: Promise.resolve(),
  };
  const round = (): void => {
    state.running = work()
      .catch(failed)
      .finally(() => {
        if (!state.stopped) state.timer = setTimeout(round, pauseMs).unref();
      });
  };
  state.timer = setTimeout(round, pauseMs).unref();
  return {
    async stop() {
      state.stopped = true;
      clearTimeout(state.timer);
      await state.running;
    },
  };
}
