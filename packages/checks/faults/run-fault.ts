import {inspect} from 'node:util';
import {setTimeout as after} from 'node:timers/promises';
import type {FaultCalls, FaultClient} from './client.ts';
import {canaryNationalId, canaryToken, firstToken} from './example.ts';
import type {Fault} from './fault.ts';
import {inWords, isMeant, type Outcome} from './outcome.ts';
import type {Servers} from './servers.ts';

type Settled =
  | {readonly ended: 'value'; readonly value: unknown}
  | {readonly ended: 'error'; readonly error: unknown}
  | {readonly ended: 'pending'};

const pagesUntilEndless = 50;

async function walk(pages: NonNullable<FaultCalls['walk']>): Promise<unknown> {
  let items = 0;
  // More items than one list has under a fault: whoever is still asking asks for ever.
  for await (const item of pages())
    if (item && ++items >= pagesUntilEndless) return new Promise(() => undefined);
  return items;
}

function callOf(fault: Fault, calls: FaultCalls, signal: AbortSignal | undefined): Promise<unknown> {
  switch (fault.call) {
    case 'read':
      return calls.read(signal);
    case 'list':
      return calls.list();
    case 'write':
      return calls.write(fault.writes!, signal);
    case 'walk':
      return walk(calls.walk!);
    case 'burst':
      return Promise.all(Array.from({length: 10}, () => calls.read()));
  }
}

function found(text: string): string[] {
  return [
    ...(text.includes(canaryToken) ? ['token'] : []),
    ...(text.includes(canaryNationalId) ? ['national id'] : []),
  ];
}

/** All that a log could show of an error. */
function shownBy(error: unknown): string[] {
  let json = '';
  try {
    json = JSON.stringify({error});
  } catch {
    // It goes round in itself.
  }
  return found(`${inspect(error, {depth: 8})} ${json} ${String(error)}`);
}

async function tokenFrom(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/token`, {method: 'POST'});
  return ((await answer.json()) as {access_token: string}).access_token;
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return inWords(error);
  if ('kind' in error && typeof error.kind === 'string') return error.kind;
  return error.name === 'Error' ? error.constructor.name : error.name.split(' ')[0]!;
}

/** Lets one client meet one fault. @param patienceMs - How long it is watched; longer than the deadline. */
export async function runFault(
  fault: Fault,
  client: FaultClient,
  servers: Servers,
  patienceMs: number,
): Promise<Outcome> {
  const nothing = {
    ms: 0,
    abortMs: null,
    requests: 0,
    effects: 0,
    leaked: [],
    shown: [],
    tooEarly: 0,
  } as const;
  const server = await servers.open(fault.name);
  const token = fault.call === 'burst' ? () => tokenFrom(server.origin) : firstToken;
  const calls = client.open(server.origin, token);
  if ((fault.abortAfterMs !== undefined && !client.abortable) || (fault.call === 'walk' && !calls.walk)) {
    await server.close();
    return {...nothing, ended: 'not offered', what: ''};
  }

  const abort = new AbortController();
  const aborted: {at: number | null} = {at: null};
  const doAbort = (): void => {
    aborted.at = performance.now();
    abort.abort();
  };
  const {abortAfterMs} = fault;
  if (abortAfterMs === 0) doAbort();
  const timer = abortAfterMs ? setTimeout(doAbort, abortAfterMs) : undefined;
  const start = performance.now();

  const call = (async () => callOf(fault, calls, abortAfterMs === undefined ? undefined : abort.signal))();
  const watch = new AbortController();
  const settled: Settled = await Promise.race([
    call.then(
      (value) => ({ended: 'value', value}) as const,
      (error: unknown) => ({ended: 'error', error}) as const,
    ),
    after(patienceMs, {ended: 'pending'} as const, {signal: watch.signal}),
  ]);
  const end = performance.now();
  watch.abort();
  clearTimeout(timer);

  // A request that is still on its way may yet take effect.
  if (fault.call === 'write') await after(50);
  const {requests, effects, elsewhereSaw, counts} = await server.report();
  await server.close();

  const measured = {
    ms: settled.ended === 'pending' ? Infinity : end - start,
    abortMs: aborted.at === null ? null : settled.ended === 'pending' ? Infinity : end - aborted.at,
    requests,
    effects: effects.length,
    leaked: found(elsewhereSaw.join('\n')),
    shown: settled.ended === 'error' ? shownBy(settled.error) : [],
    tooEarly: counts['too early'] ?? 0,
  };
  if (settled.ended === 'pending') return {...measured, ended: 'pending', what: ''};
  if (settled.ended === 'error')
    return {
      ...measured,
      ended: client.isTyped(settled.error) ? 'typed' : 'untyped',
      what: nameOf(settled.error),
    };
  const lost = fault.call === 'write' && effects.length === 0 && elsewhereSaw.length === 0;
  const meant = isMeant(fault, settled.value) && !lost;
  return {...measured, ended: meant ? 'value' : 'silent', what: meant ? '' : inWords(settled.value)};
}
