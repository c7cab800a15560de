/** Schedules of 120 months a CPU-second: ours, float loops, decimal.js and the packages of npm, in interleaved rounds. Exits 1 below the goal. */
import {printTable} from './loan-table.ts';
import {interleaved} from './interleaved.ts';
import {contenders} from './loan-contenders.ts';

const goal = 0.8;
const principal = 3_000_000_000;

const {speeds, ratio} = interleaved(
  contenders.map((each) => ({...each, run: (call) => each.run(principal + (call % 9973))})),
);
const indexOf = (name: string): number => contenders.findIndex((each) => each.name === name);
const ours = indexOf('@koperasi/loan');
const yardstick = indexOf('float loop, row objects');

printTable(
  contenders.map((each, at) => ({
    name: each.name,
    speed: speeds[at]!,
    ratio: ratio(at, yardstick),
    rows: each.rows(principal),
  })),
  principal,
);

const notBehind = contenders.flatMap((each, at) => (each.peer && ratio(ours, at) <= 1 ? [each.name] : []));
const reached = ratio(ours, yardstick);
const rank = notBehind.length === 0 ? 'every peer' : `all but ${notBehind.join(', ')}`;
console.log(`\n@koperasi/loan: ${reached.toFixed(2)} x the float loop (goal ${goal}), ahead of ${rank}.`);
if (!(reached >= goal) || notBehind.length > 0) process.exitCode = 1;

await import('./loan-parts.ts');
