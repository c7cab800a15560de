import {gzipSync} from 'node:zlib';
import {wireBytes, type Answer} from './answer.ts';
import {cooperative} from './example.ts';
import {sendPartAndReset, type Exchange} from './exchange.ts';
import type {Ending, Fault} from './fault.ts';
import {drip} from './faults-connection.ts';
import {soundAnswer} from './sound-answer.ts';

const headOf = (answer: Answer): Buffer => wireBytes({...answer, body: ''}, Buffer.byteLength(answer.body));
const chunkedHead = (answer: Answer): Buffer =>
  wireBytes({...answer, headers: {...answer.headers, 'Transfer-Encoding': 'chunked'}, body: ''}, null);
const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;

/** A fault whose answer is a sound one, changed, on an ordinary connection. */
function changed(
  name: string,
  change: (answer: Answer) => Answer,
  expected: readonly Ending[] = ['answer'],
): Fault {
  return {name, call: 'read', expected, serve: (exchange) => exchange.send(change(soundAnswer(exchange)))};
}

/** A fault whose answer goes out byte for byte as made here. */
function bytes(name: string, make: (answer: Answer) => Buffer | string, expected: readonly Ending[]): Fault {
  return {name, call: 'read', expected, serve: (exchange) => exchange.sendBytes(make(soundAnswer(exchange)))};
}

const withBody =
  (body: string | Buffer, headers: Readonly<Record<string, string>> = {}) =>
  (answer: Answer): Answer => ({...answer, headers: {...answer.headers, ...headers}, body});
const halfOf = (body: string | Buffer): string => body.toString().slice(0, body.length >> 1);
const text = JSON.stringify(cooperative);

/** What goes wrong while the body arrives. */
export const bodyFaults: readonly Fault[] = [
  {
    name: 'reset in the body, once',
    call: 'read',
    expected: ['value'],
    serve(exchange) {
      if (exchange.attempt > 1) exchange.send(soundAnswer(exchange));
      else sendPartAndReset(exchange, soundAnswer(exchange), 300);
    },
  },
  {
    name: 'reset in the body, always',
    call: 'read',
    expected: ['connection', 'answer'],
    serve: (exchange) => sendPartAndReset(exchange, soundAnswer(exchange), 300),
  },
  {
    name: 'silence in the body',
    call: 'read',
    expected: ['deadline'],
    serve: (exchange) =>
      exchange.begin(Buffer.concat([headOf(soundAnswer(exchange)), Buffer.from('{"code"')])),
  },
  {
    name: 'body drips',
    call: 'read',
    expected: ['deadline'],
    async serve(exchange: Exchange) {
      const answer = soundAnswer(exchange);
      exchange.begin(headOf(answer));
      await drip(exchange, Buffer.from(answer.body));
    },
  },
  changed('truncated JSON, whole by its length', (answer) => ({...answer, body: halfOf(answer.body)})),
  bytes(
    'truncated JSON, short of its length',
    (answer) => wireBytes({...answer, body: halfOf(answer.body)}, answer.body.length),
    ['answer', 'connection'],
  ),
  bytes('more bytes than its length', (answer) => wireBytes(answer, answer.body.length - 40), [
    'answer',
    'connection',
  ]),
  bytes(
    'chunks without an end',
    (answer) => Buffer.concat([chunkedHead(answer), Buffer.from(chunk(halfOf(answer.body)))]),
    ['answer', 'connection'],
  ),
  bytes(
    'garbage between chunks',
    (answer) => Buffer.concat([chunkedHead(answer), Buffer.from('zz\r\n{"code":1}\r\n')]),
    ['answer', 'connection'],
  ),
  changed('gzip cut short', withBody(gzipSync(text).subarray(0, 200), {'Content-Encoding': 'gzip'}), [
    'answer',
    'connection',
  ]),
  changed('gzip that is none', withBody(text, {'Content-Encoding': 'gzip'}), ['answer', 'connection']),
  {
    name: 'body of 100 MB',
    call: 'read',
    heavy: true,
    expected: ['answer'],
    async serve(exchange) {
      const {socket} = exchange;
      const start = `${text.slice(0, -1)},"padding":"`;
      const filler = Buffer.alloc(1_000_000, 'x');
      exchange.begin(
        wireBytes({...soundAnswer(exchange), body: start}, start.length + 100 * filler.length + 2),
      );
      for (let left = 100; left > 0 && !socket.destroyed; left--)
        await new Promise<void>((resolve) => socket.write(filler, () => resolve()));
      socket.end('"}');
    },
  },
  {
    name: 'gzip of 100 kB that is 100 MB',
    call: 'read',
    heavy: true,
    // Twenty megabytes have to be unpacked before it is too large.
    expected: ['answer', 'deadline'],
    serve(exchange) {
      const {headers} = soundAnswer(exchange);
      // A gzip stream may be several, one after the other: made in no time.
      const filler = gzipSync('x'.repeat(1_000_000));
      const body = Buffer.concat([
        gzipSync(`${text.slice(0, -1)},"padding":"`),
        ...Array.from({length: 100}, () => filler),
        gzipSync('"}'),
      ]);
      exchange.send({status: 200, headers: {...headers, 'Content-Encoding': 'gzip'}, body});
    },
  },
];
