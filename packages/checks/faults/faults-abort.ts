import {problemAnswer, wireBytes} from './answer.ts';
import type {Fault} from './fault.ts';
import {soundAnswer} from './sound-answer.ts';

const aborted = {call: 'read', expected: ['aborted'], abortAfterMs: 200} as const;

/** The caller changes its mind, in each phase of a call. */
export const abortFaults: readonly Fault[] = [
  {...aborted, name: 'abort before the call', abortAfterMs: 0, serve: () => undefined},
  {...aborted, name: 'abort in the handshake', listening: 'no-handshake', serve: () => undefined},
  {...aborted, name: 'abort before headers', serve: () => undefined},
  {
    ...aborted,
    name: 'abort in the body',
    serve(exchange) {
      const answer = soundAnswer(exchange);
      exchange.begin(wireBytes({...answer, body: '{"code":'}, answer.body.length));
    },
  },
  {
    ...aborted,
    name: 'abort in the wait between attempts',
    serve: (exchange) => exchange.send(problemAnswer('unavailable', {'Retry-After': '1'})),
  },
  {
    ...aborted,
    name: 'abort a write that took effect',
    call: 'write',
    writes: 'members',
    serve: (exchange) => void soundAnswer(exchange),
  },
];
