import type {Database} from './database.ts';
import type {Engine} from './engine.ts';
import {createGate} from './gate.ts';
import {runTransaction} from './run-transaction.ts';

// Beyond what waits here a server has fallen behind for good, and an early refusal serves everybody better.
const waiting = 500;
const patienceMilliseconds = 5_000;

/** Puts the queue in front of an engine. `afterwards` runs once everything is closed. */
export function createDatabase(engine: Engine, afterwards: () => void = () => undefined): Database {
  const gate = createGate(engine.places, waiting, patienceMilliseconds);
  const state: {closing: Promise<void> | undefined} = {closing: undefined};

  async function answers(): Promise<boolean> {
    try {
      await engine.begin((statement) => statement('select 1'));
      return true;
    } catch {
      return false;
    }
  }

  return {
    engine: engine.name,
    transaction: (as, work) => gate.run(() => runTransaction(engine, as, work)),
    system: (work) => gate.run(() => runTransaction(engine, 'system', work)),
    async ready() {
      if (state.closing !== undefined) return false;
      const timer: {handle?: NodeJS.Timeout} = {};
      const late = new Promise<boolean>((resolve) => {
        timer.handle = setTimeout(resolve, 2_000, false);
      });
      const answer = await Promise.race([answers(), late]);
      clearTimeout(timer.handle);
      return answer;
    },
    close() {
      state.closing ??= gate
        .close()
        .then(() => engine.close())
        .finally(afterwards);
      return state.closing;
    },
  };
}
