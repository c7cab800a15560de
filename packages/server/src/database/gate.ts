import {DatabaseError} from './database-error.ts';

/** So many at once, so many waiting, and nobody for longer than their patience. */
export interface Gate {
  /**
   * Runs `work` when a place is free.
   *
   * @throws DatabaseError `busy` when too many wait or the wait is too long, `unavailable` when the gate is closed.
   */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Lets nobody in any more and resolves when everybody is out. */
  close(): Promise<void>;
}

/** A gate in front of the database's connections: what cannot be served soon is refused soon. */
export function createGate(places: number, waiting: number, patienceMilliseconds: number): Gate {
  const queue: {enter: () => void; refuse: (error: DatabaseError) => void}[] = [];
  const state = {inside: 0, closed: false, empty: (): void => undefined};

  function leave(): void {
    state.inside -= 1;
    queue.shift()?.enter();
    if (state.closed && state.inside === 0) state.empty();
  }

  async function enter(): Promise<void> {
    if (state.closed) throw new DatabaseError('unavailable', '', null, 'The database is closing.');
    if (state.inside < places) {
      state.inside += 1;
      return;
    }
    if (queue.length >= waiting)
      throw new DatabaseError('busy', '', null, 'Too much waits for the database.');
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(place), 1);
        reject(new DatabaseError('busy', '', null, 'The database had no time for it.'));
      }, patienceMilliseconds);
      const place = {
        enter: () => {
          clearTimeout(timer);
          state.inside += 1;
          resolve();
        },
        refuse: (error: DatabaseError) => {
          clearTimeout(timer);
          reject(error);
        },
      };
      queue.push(place);
    });
  }

  return {
    async run(work) {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
    async close() {
      state.closed = true;
      if (state.inside > 0) {
        // Whoever waits already is in flight, too: they go in one after the other before the gate is empty.
        await new Promise<void>((resolve) => {
          state.empty = resolve;
        });
      }
    },
  };
}
