import {setTimeout as after} from 'node:timers/promises';
import {problemAnswer} from './answer.ts';
import {sendPartAndReset, type Exchange} from './exchange.ts';
import type {Fault} from './fault.ts';
import {soundAnswer} from './sound-answer.ts';

/** A write that fails the first time in a way that leaves open whether it took effect, and is served soundly after that. */
function first(name: string, writes: Fault['writes'] & string, fail: (exchange: Exchange) => void): Fault {
  return {
    name,
    call: 'write',
    writes,
    expected: ['value'],
    serve: (exchange) => (exchange.attempt === 1 ? fail(exchange) : exchange.send(soundAnswer(exchange))),
  };
}

/** What goes wrong with a write, where trying again may do it twice and giving up may lose it. */
export const writeFaults: readonly Fault[] = [
  first('write: reset before it took effect', 'members', (exchange) => exchange.reset()),
  first('write: took effect, reset before headers', 'members', (exchange) => {
    soundAnswer(exchange);
    exchange.reset();
  }),
  first('write: took effect, closed before headers', 'loan-applications', (exchange) => {
    soundAnswer(exchange);
    exchange.socket.end();
  }),
  first('write: took effect, answer cut', 'orders', (exchange) =>
    sendPartAndReset(exchange, soundAnswer(exchange), 120),
  ),
  first('write: took effect, a gateway says 504', 'loan-applications', (exchange) => {
    soundAnswer(exchange);
    exchange.send({status: 504, headers: {'Content-Type': 'text/html'}, body: '<h1>Gateway Time-out</h1>'});
  }),
  first('write: 503, then ok', 'orders', (exchange) => exchange.send(problemAnswer('unavailable'))),
  first('write: 429, then ok', 'members', (exchange) =>
    exchange.send(problemAnswer('too-many-requests', {'Retry-After': '1'})),
  ),
  first('write: the first is still under way', 'members', (exchange) =>
    exchange.send(problemAnswer('request-in-progress', {'Retry-After': '1'})),
  ),
  {
    name: 'write: took effect, then silence',
    call: 'write',
    writes: 'members',
    expected: ['deadline'],
    serve: (exchange) => void soundAnswer(exchange),
  },
  {
    name: 'write: took effect, resets for ever',
    call: 'write',
    writes: 'orders',
    expected: ['connection'],
    serve(exchange) {
      soundAnswer(exchange);
      exchange.reset();
    },
  },
  {
    name: 'write: took effect, empty answer',
    call: 'write',
    writes: 'members',
    expected: ['answer', 'value'],
    serve: (exchange) => exchange.send({...soundAnswer(exchange), body: ''}),
  },
  {
    name: 'write: answered before it was sent whole',
    call: 'write',
    writes: 'members',
    expected: ['problem'],
    async serve(exchange) {
      exchange.send(problemAnswer('body-too-large', {Connection: 'close'}));
      await after(20);
      exchange.reset();
    },
  },
];
