/** An event of Chromium's trace, in microseconds: `ts` and `dur` by the clock, `tts` and `tdur` by what its thread used. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tts?: number;
  tdur?: number;
  args: {data?: {type?: string; url?: string; requestId?: string}};
}

/**
 * Work of the main thread that began with one input event, in milliseconds of the thread's own time: other programs do
 * not count, the slowdown does.
 */
export interface Step {
  /** JavaScript with its microtasks, timers, frame callbacks and garbage collection, and the layouts it forced. */
  script: number;
  /** All of the main thread's work: script, style, layout and paint. */
  work: number;
}

const scripting =
  /^(EventDispatch|FunctionCall|EvaluateScript|RunMicrotasks|TimerFire|FireAnimationFrame|FireIdleCallback|MinorGC|MajorGC|V8\.GC.*)$/;

/** Length of the union of events: those inside others count once. */
function union(events: readonly TraceEvent[]): number {
  let total = 0;
  let end = 0;
  const used = events.map(({ts, dur = 0, tts = ts, tdur = dur}) => ({from: tts, to: tts + tdur}));
  for (const {from, to} of used.sort((a, b) => a.from - b.from)) {
    total += Math.max(0, to - Math.max(end, from));
    end = Math.max(end, to);
  }
  return total / 1000;
}

/** A task of a thread, which holds everything that ran in it. */
export const isTask = ({name}: TraceEvent): boolean => /^(ThreadControllerImpl::)?RunTask$/.test(name);

/** Reads what `page.tracing.stop()` returns. */
export function readTrace(recorded: Uint8Array | undefined): TraceEvent[] {
  if (!recorded) throw new Error('Chromium recorded no trace.');
  return (JSON.parse(new TextDecoder().decode(recorded)) as {traceEvents: TraceEvent[]}).traceEvents;
}

/**
 * The main thread's own milliseconds between the last byte of a file and a mark that the page set.
 *
 * @returns NaN when the trace has no such file or mark.
 */
export function threadTimeFrom(trace: readonly TraceEvent[], file: string, mark: string): number {
  const asked = trace.find(
    ({name, args}) => name === 'ResourceSendRequest' && args.data?.url?.endsWith(file),
  );
  const arrived = trace.find(
    ({name, args}) => name === 'ResourceFinish' && args.data?.requestId === asked?.args.data?.requestId,
  );
  const marked = trace.find(({name}) => name === mark);
  if (!asked || !arrived || !marked) return NaN;
  const onMain = trace.filter(({pid, tid, ph}) => pid === marked.pid && tid === marked.tid && ph === 'X');
  return union(onMain.filter((event) => isTask(event) && event.ts >= arrived.ts && event.ts < marked.ts));
}

/** Cuts a trace at each `keydown`, as long as an `input` event followed it. */
export function stepsOf(trace: readonly TraceEvent[]): Step[] {
  const dispatched = (type: string): TraceEvent[] =>
    trace.filter(({name, args}) => name === 'EventDispatch' && args.data?.type === type);
  const inputs = dispatched('input');
  const [main] = inputs;
  if (!main) return [];
  const onMain = trace.filter(({ph, pid, tid}) => ph === 'X' && pid === main.pid && tid === main.tid);
  const starts = dispatched('keydown').map(({ts}) => ts);
  return starts.flatMap((start, at) => {
    const end = starts[at + 1] ?? start + 300_000;
    if (!inputs.some(({ts}) => ts >= start && ts < end)) return [];
    const during = onMain.filter(({ts}) => ts >= start && ts < end);
    return {
      script: union(during.filter(({name}) => scripting.test(name))),
      work: union(during.filter(isTask)),
    };
  });
}
