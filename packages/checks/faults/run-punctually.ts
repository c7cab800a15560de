import {koperasi} from './client-koperasi.ts';
import type {FaultClient} from './client.ts';
import {deadlineMs, type Fault} from './fault.ts';
import type {Outcome} from './outcome.ts';
import {runFault} from './run-fault.ts';
import type {Servers} from './servers.ts';
import {brokenPromises, isLate} from './verdict.ts';

const mostRuns = 3;

/** Lets @koperasi/sdk meet a fault; again, twice at most, where only the clock was against it: a busy machine is late by itself. */
export async function runOurs(fault: Fault, servers: Servers): Promise<Outcome> {
  for (let run = 1; ; run++) {
    const outcome = await runFault(fault, koperasi, servers, 3_000);
    const broken = brokenPromises(fault, outcome);
    if (run === mostRuns || broken.length === 0 || broken.some(({byTheClock}) => !byTheClock)) return outcome;
  }
}

/** The same chance for another library, where it was late by less than a second deadline. */
export async function runTheirs(fault: Fault, client: FaultClient, servers: Servers): Promise<Outcome> {
  for (let run = 1; ; run++) {
    const outcome = await runFault(fault, client, servers, 7_000);
    if (run === mostRuns || !isLate(outcome) || outcome.ms > 2 * deadlineMs) return outcome;
  }
}
