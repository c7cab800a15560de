import {setTimeout as after} from 'node:timers/promises';
import {problemAnswer} from './answer.ts';
import {firstToken} from './example.ts';
import type {Serve} from './exchange.ts';
import {faultyWrites} from './faulty-writes.ts';
import {soundAnswer} from './sound-answer.ts';

/** The servers of the trials with many calls, by name; each time one is opened it starts anew. */
export const trials = {
  sound: (): Serve => (exchange) => exchange.send(soundAnswer(exchange)),

  /** Slow enough that calls made at once are in flight at once. */
  slow: (): Serve => async (exchange) => {
    await after(30);
    exchange.send(soundAnswer(exchange));
  },

  '429 with Retry-After': (): Serve => (exchange) =>
    exchange.send(problemAnswer('too-many-requests', {'Retry-After': '1'})),

  '429 without Retry-After': (): Serve => (exchange) => exchange.send(problemAnswer('too-many-requests')),

  /** The first token has run out; any later one is good. */
  'token has run out': (): Serve => async (exchange) => {
    await after(30);
    const stale = exchange.path !== '/token' && exchange.headers.authorization === `Bearer ${firstToken}`;
    exchange.send(
      stale ? problemAnswer('token-expired', {'WWW-Authenticate': 'Bearer'}) : soundAnswer(exchange),
    );
  },

  'faulty writes': faultyWrites,
} as const satisfies Readonly<Record<string, () => Serve>>;
