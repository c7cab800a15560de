/** Something to time: `run` does it once and returns a number of the result, so that nothing can be left out. */
export interface Timed {
  readonly name: string;
  /** Takes a millisecond or more. */
  readonly slow?: boolean;
  /** @param call - Differs with each call, so that no answer can be remembered. */
  run(call: number): number;
}

const rounds = 15;
const secondsARound = 0.1;

/** CPU seconds that this process has used, so that a busy machine does not count. */
function cpuSeconds(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1e6;
}

let sink = 0;
let call = 0;

function measure({run}: Timed, batch: number): number {
  const start = cpuSeconds();
  let done = 0;
  let used = 0;
  while (used < secondsARound) {
    for (let left = batch; left > 0; left--) sink += run(call++);
    done += batch;
    used = cpuSeconds() - start;
  }
  return done / used;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** Speeds of everything that was timed. */
export interface Speeds {
  /** Calls a CPU-second, the median of all rounds, in the order given. */
  readonly speeds: readonly number[];
  /** How much faster one is than another: round against round, so that a busy while slows both sides. */
  ratio(one: number, other: number): number;
}

/** Times everything in interleaved rounds; a different one begins each round, so that none always runs after the same neighbour. */
export function interleaved(timed: readonly Timed[]): Speeds {
  const batches = timed.map((each) => Math.max(1, Math.round(measure(each, each.slow ? 5 : 200) / 200)));
  const figures = timed.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (let step = 0; step < timed.length; step++) {
      const at = (step + round) % timed.length;
      figures[at]!.push(measure(timed[at]!, batches[at]!));
    }
  }
  if (Number.isNaN(sink + call)) sink = 0;
  return {
    speeds: figures.map(median),
    ratio: (one, other) => median(figures[one]!.map((speed, round) => speed / figures[other]![round]!)),
  };
}
