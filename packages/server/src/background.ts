import {repeat} from './api/repeat.ts';
import {faultOf} from './api/request-log.ts';
import {deliverOutbox} from './database/deliver-outbox.ts';
import type {Database} from './database/database.ts';
import {sweep} from './database/sweep.ts';

/** The work that goes on beside requests. Any number of processes may do it on one database. */
export interface Background {
  /** Begins nothing more; resolves when what runs has ended, or after three seconds. What is cut then is done again by somebody else. */
  stop(): Promise<void>;
}

const deliveryPauseMs = 1_000;
const sweepPauseMs = 10 * 60_000;
const patienceMs = 3_000;

/**
 * Hands the outbox to webhook endpoints and removes what is no longer needed.
 *
 * @param allowLoopback - Whether endpoints may be on this machine: in a demo.
 */
export function startBackground(database: Database, allowLoopback: boolean): Background {
  const failed = (work: string) => (error: unknown) => {
    const line = {time: new Date().toISOString(), work, error: faultOf(error)};
    process.stdout.write(`${JSON.stringify(line)}\n`);
  };
  const works = [
    repeat(() => deliverOutbox(database, {allowLoopback}), deliveryPauseMs, failed('outbox')),
    repeat(() => sweep(database), sweepPauseMs, failed('sweep')),
  ];
  return {
    async stop() {
      const late = new Promise<void>((resolve) => setTimeout(resolve, patienceMs).unref());
      await Promise.race([Promise.all(works.map((each) => each.stop())), late]);
    },
  };
}
