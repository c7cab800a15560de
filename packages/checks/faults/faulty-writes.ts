import {setTimeout as after} from 'node:timers/promises';
import {problemAnswer, type Answer} from './answer.ts';
import {sendPartAndReset, type Exchange, type Serve} from './exchange.ts';
import {count} from './ledger.ts';
import {soundAnswer} from './sound-answer.ts';

/** Of a hundred requests, how many go wrong. */
const faultPercent = 30;

/** Numbers in [0, 1) that are the same in each run; mulberry32. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Takes effect, unless the same key is still being worked on: then 409, as the contract says. */
function applied(exchange: Exchange): Answer {
  const key = exchange.headers['idempotency-key']?.toString() ?? '';
  return exchange.ledger.running.has(key)
    ? problemAnswer('request-in-progress', {'Retry-After': '1'})
    : soundAnswer(exchange);
}

async function appliedLater(exchange: Exchange, ms: number): Promise<Answer> {
  const {running} = exchange.ledger;
  const key = exchange.headers['idempotency-key']?.toString() ?? '';
  if (running.has(key)) return applied(exchange);
  running.add(key);
  await after(ms);
  running.delete(key);
  return applied(exchange);
}

const ways: Readonly<Record<string, Serve>> = {
  'reset before it took effect': (exchange) => exchange.reset(),
  'took effect, reset': (exchange) => {
    applied(exchange);
    exchange.reset();
  },
  'took effect, answer cut': (exchange) => sendPartAndReset(exchange, applied(exchange), 60),
  'took effect, JSON truncated': (exchange) => {
    const answer = applied(exchange);
    exchange.send({...answer, body: answer.body.toString().slice(0, 60)});
  },
  'took effect, a gateway says 502': (exchange) => {
    applied(exchange);
    exchange.send({status: 502, headers: {'Content-Type': 'text/html'}, body: '<h1>Bad Gateway</h1>'});
  },
  '503': (exchange) => exchange.send(problemAnswer('unavailable')),
  '429, Retry-After: 1': (exchange) =>
    exchange.send(problemAnswer('too-many-requests', {'Retry-After': '1'})),
  'takes effect after 200 ms': async (exchange) => exchange.send(await appliedLater(exchange, 200)),
  // Longer than the caller's deadline: it takes effect when nobody listens any more.
  'takes effect after 1,800 ms': async (exchange) => exchange.send(await appliedLater(exchange, 1_800)),
  'took effect, answered after 300 ms': async (exchange) => {
    const answer = applied(exchange);
    await after(300);
    exchange.send(answer);
  },
};

/** A server where writes go wrong in ten ways; it stores by Idempotency-Key, in one map as in one transaction. */
export function faultyWrites(): Serve {
  const next = numbers(20_261_127);
  const names = Object.keys(ways);
  return (exchange) => {
    if (next() >= faultPercent / 100) return exchange.send(applied(exchange));
    const name = names[Math.floor(next() * names.length)]!;
    count(exchange.ledger, name);
    return ways[name]!(exchange);
  };
}
