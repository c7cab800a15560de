/** Schedules of 120 months a CPU-second: ours, float loops, decimal.js and the packages of npm, in interleaved rounds. Exits 1 below the goal. */
import {printTable} from './loan-table.ts';
import {contenders, type Contender} from './loan-contenders.ts';

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

const speeds = figures.map(median);
const speedOf = (name: string): number => speeds[contenders.findIndex((each) => each.name === name)] ?? NaN;
const yardstick = speedOf('float loop, row objects');
const ours = speedOf('@koperasi/loan');
printTable(
  contenders.map((each, at) => ({
    name: each.name,
    speed: speeds[at]!,
    ratio: speeds[at]! / yardstick,
    rows: each.rows(principal),
  })),
  principal,
);

const fasterPeers = contenders.filter((each, at) => each.peer && speeds[at]! >= ours).map(({name}) => name);
const ratio = ours / yardstick;
console.log(
  `\n@koperasi/loan: ${ratio.toFixed(2)} x the float loop (goal ${goal}), ahead of ${fasterPeers.length === 0 ? 'every peer' : `all but ${fasterPeers.join(', ')}`}.`,
);
if (!(ratio >= goal) || fasterPeers.length > 0 || !Number.isFinite(sink)) process.exitCode = 1;
