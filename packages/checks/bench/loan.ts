/** Schedules of 120 months a CPU-second: ours, float loops, decimal.js and the packages of npm, in interleaved rounds. Exits 1 below the goal. */
import {printTable} from './loan-table.ts';
import type {Contender} from './loan-contender.ts';
import {contenders} from './loan-contenders.ts';

const rounds = 15;
const secondsARound = 0.1;
const goal = 0.8;
const principal = 3_000_000_000;

/** CPU seconds that this process has used, so that a busy machine does not count. */
function cpuSeconds(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1e6;
}

let sink = 0;
let call = 0;

/** Schedules a CPU-second; the principal moves with each call so that no answer can be remembered. */
function measure({run}: Contender, batch: number): number {
  const start = cpuSeconds();
  let done = 0;
  let used = 0;
  while (used < secondsARound) {
    for (let left = batch; left > 0; left--) sink += run(principal + (call++ % 9973));
    done += batch;
    used = cpuSeconds() - start;
  }
  return done / used;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

const batches = contenders.map((each) => Math.max(1, Math.round(measure(each, each.slow ? 5 : 200) / 200)));
const figures = contenders.map((): number[] => []);
for (let round = 0; round < rounds; round++) {
  // A different one begins each round, so that none always runs after the same neighbour.
  for (let step = 0; step < contenders.length; step++) {
    const at = (step + round) % contenders.length;
    figures[at]!.push(measure(contenders[at]!, batches[at]!));
  }
}

const indexOf = (name: string): number => contenders.findIndex((each) => each.name === name);
const ours = indexOf('@koperasi/loan');
const yardstick = indexOf('float loop, row objects');
/** Round against round, so that a machine that is busy for a while slows both sides of a ratio. */
const ratio = (one: number, other: number): number =>
  median(figures[one]!.map((speed, round) => speed / figures[other]![round]!));

printTable(
  contenders.map((each, at) => ({
    name: each.name,
    speed: median(figures[at]!),
    ratio: ratio(at, yardstick),
    rows: each.rows(principal),
  })),
  principal,
);

const notBehind = contenders.flatMap((each, at) => (each.peer && ratio(ours, at) <= 1 ? [each.name] : []));
const reached = ratio(ours, yardstick);
const rank = notBehind.length === 0 ? 'every peer' : `all but ${notBehind.join(', ')}`;
console.log(`\n@koperasi/loan: ${reached.toFixed(2)} x the float loop (goal ${goal}), ahead of ${rank}.`);
if (!(reached >= goal) || notBehind.length > 0 || !Number.isFinite(sink)) process.exitCode = 1;
