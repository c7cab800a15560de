import type {Fault} from './fault.ts';
import type {Outcome} from './outcome.ts';
import {isLate} from './verdict.ts';

/** What became of one fault with every client, in their order. */
export interface FaultRow {
  readonly fault: Fault;
  readonly outcomes: readonly Outcome[];
}

/** Of other libraries it is enough that the error is one of theirs. */
function cell(outcome: Outcome, column: number): string {
  const {ended, what, ms, abortMs, effects, leaked} = outcome;
  const end = {
    value: 'ok',
    typed: column === 0 ? what : 'error',
    untyped: `RAW ${what}`,
    silent: `SILENT ${what}`,
    pending: 'PENDING',
    'not offered': '–',
  }[ended];
  return [
    end,
    ...(isLate(outcome) && ended !== 'pending' ? [`LATE ${(ms / 1000).toFixed(1)} s`] : []),
    ...(abortMs === null || abortMs === Infinity ? [] : [`${abortMs.toFixed(0)} ms`]),
    ...(effects > 1 ? [`TWICE (${effects})`] : []),
    ...leaked.map((which) => `SENT ${which}`),
  ].join(' ');
}

const sums: readonly (readonly [string, (outcomes: readonly Outcome[]) => number | string])[] = [
  ['silent successes', (all) => all.filter(({ended}) => ended === 'silent').length],
  ['untyped rejections', (all) => all.filter(({ended}) => ended === 'untyped').length],
  ['past the deadline + 100 ms', (all) => all.filter(isLate).length],
  ['  of these still pending when we left', (all) => all.filter(({ended}) => ended === 'pending').length],
  ['one write took effect twice or more', (all) => all.filter(({effects}) => effects > 1).length],
  ['token or national id sent elsewhere', (all) => all.filter(({leaked}) => leaked.length > 0).length],
  ['token or national id in inspect(error)', (all) => all.filter(({shown}) => shown.length > 0).length],
  ['retries before Retry-After', (all) => all.reduce((sum, {tooEarly}) => sum + tooEarly, 0)],
  ['slowest abort, ms', (all) => slowestAbort(all)],
  ['right values', (all) => all.filter(({ended}) => ended === 'value').length],
];

function slowestAbort(outcomes: readonly Outcome[]): string {
  const aborts = outcomes.flatMap(({abortMs}) => abortMs ?? []);
  return aborts.length === 0 ? '–' : Math.max(...aborts).toFixed(1);
}

/** Prints faults × clients and, below, what that comes to. */
export function printOutcomes(clients: readonly string[], rows: readonly FaultRow[]): void {
  const ofClient = (at: number): Outcome[] => rows.map(({outcomes}) => outcomes[at]!);
  const lines = rows.map(({fault, outcomes}) => [fault.name, ...outcomes.map(cell)]);
  const summary = sums.map(([name, sum]) => [name, ...clients.map((_, at) => String(sum(ofClient(at))))]);
  const head = [`${rows.length} faults`, ...clients];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...lines, ...summary].map((line) => line[column]!.length)),
  );
  const print = (line: readonly string[]): void =>
    console.log(
      line
        .map((text, at) => text.padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    );
  const rule = widths.map((width) => '-'.repeat(width));
  for (const line of [head, rule, ...lines, rule, ...summary]) print(line);
}
