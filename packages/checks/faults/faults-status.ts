import {setTimeout as after} from 'node:timers/promises';
import {problemAnswer, wireBytes} from './answer.ts';
import type {Exchange} from './exchange.ts';
import type {Fault} from './fault.ts';
import {count} from './ledger.ts';
import {soundAnswer} from './sound-answer.ts';

const sound = (exchange: Exchange): void => exchange.send(soundAnswer(exchange));

const second = 1_000;
const hour = 3_600 * second;
const httpDate = (ms: number): string => new Date(ms).toUTCString();

/** By a clock of whole seconds, as dates in HTTP have: at most a second away. */
const nextSecond = (): number => Math.floor(Date.now() / second) * second + second;

/** 429 until a moment that the answer names; who comes earlier is told so again, and counted. */
function patientOnly(
  name: string,
  moment: () => number,
  headers: (moment: number) => Readonly<Record<string, string>>,
): Fault {
  const moments = new WeakMap<object, number>();
  return {
    name,
    call: 'read',
    expected: ['value'],
    serve(exchange) {
      const {ledger} = exchange;
      const until = moments.get(ledger);
      // Timers of two threads differ by some milliseconds.
      if (until !== undefined && Date.now() >= until - 30) return sound(exchange);
      if (until !== undefined) count(ledger, 'too early');
      else moments.set(ledger, moment());
      exchange.send(problemAnswer('too-many-requests', headers(until ?? moments.get(ledger)!)));
    },
  };
}

/** The server's answers say no, or not now. */
export const statusFaults: readonly Fault[] = [
  {
    name: '503, then ok',
    call: 'read',
    expected: ['value'],
    serve: (exchange) =>
      exchange.attempt === 1 ? exchange.send(problemAnswer('unavailable')) : sound(exchange),
  },
  {
    name: '503, always',
    call: 'read',
    expected: ['problem'],
    serve: (exchange) => exchange.send(problemAnswer('unavailable')),
  },
  {
    name: 'ok after 1.2 s',
    call: 'read',
    expected: ['value'],
    async serve(exchange) {
      await after(1_200);
      sound(exchange);
    },
  },
  {
    name: '503 after 1.3 s, always',
    call: 'read',
    expected: ['problem', 'deadline'],
    async serve(exchange) {
      await after(1_300);
      exchange.send(problemAnswer('unavailable'));
    },
  },
  {
    name: '503 whose body never comes',
    call: 'read',
    expected: ['problem', 'deadline'],
    serve: (exchange) => exchange.begin(wireBytes({...problemAnswer('unavailable'), body: ''}, 400)),
  },
  {
    name: '429, always',
    call: 'read',
    expected: ['problem'],
    serve: (exchange) => exchange.send(problemAnswer('too-many-requests', {'Retry-After': '0'})),
  },
  {
    name: '500 in HTML',
    call: 'read',
    expected: ['problem', 'answer'],
    serve: (exchange) =>
      exchange.send({status: 500, headers: {'Content-Type': 'text/html'}, body: '<h1>Error</h1>'}),
  },
  patientOnly(
    'Retry-After: 1',
    () => Date.now() + second,
    () => ({'Retry-After': '1'}),
  ),
  patientOnly('Retry-After as a date', nextSecond, (moment) => ({'Retry-After': httpDate(moment)})),
  patientOnly('Retry-After as a date, server an hour ahead', nextSecond, (moment) => ({
    Date: httpDate(Date.now() + hour),
    'Retry-After': httpDate(moment + hour),
  })),
  patientOnly('Retry-After as a date, server an hour behind', nextSecond, (moment) => ({
    Date: httpDate(Date.now() - hour),
    'Retry-After': httpDate(moment - hour),
  })),
  {
    name: 'Retry-After: 3600',
    call: 'read',
    expected: ['problem'],
    promptMs: 300,
    serve: (exchange) => exchange.send(problemAnswer('too-many-requests', {'Retry-After': '3600'})),
  },
  {
    name: 'Retry-After that says nothing',
    call: 'read',
    expected: ['value'],
    serve(exchange) {
      if (exchange.attempt === 1) exchange.send(problemAnswer('unavailable', {'Retry-After': 'soon, -5'}));
      else sound(exchange);
    },
  },
  {
    name: 'cursor that is not valid',
    call: 'list',
    expected: ['problem'],
    serve: (exchange) => exchange.send(problemAnswer('invalid-cursor')),
  },
  {
    name: 'problem without its fields',
    call: 'read',
    expected: ['problem', 'answer'],
    serve: (exchange) => exchange.send({...problemAnswer('not-found'), body: '{"title":null}'}),
  },
  {
    name: 'problem that is not JSON',
    call: 'read',
    expected: ['problem', 'answer'],
    serve: (exchange) => exchange.send({...problemAnswer('not-found'), body: '{"title":'}),
  },
  {
    name: 'problem with status 200',
    call: 'read',
    expected: ['problem', 'answer'],
    serve: (exchange) => exchange.send({...problemAnswer('not-found'), status: 200}),
  },
  {
    name: 'empty 404',
    call: 'read',
    expected: ['problem', 'answer'],
    serve: (exchange) => exchange.send({status: 404, headers: {}, body: ''}),
  },
];
