import {setTimeout as after} from 'node:timers/promises';
import {wireBytes} from './answer.ts';
import type {Exchange} from './exchange.ts';
import type {Fault} from './fault.ts';
import {soundAnswer} from './sound-answer.ts';

const sound = (exchange: Exchange): void => exchange.send(soundAnswer(exchange));

/** Writes a byte every 200 ms until the client has gone. */
export async function drip({socket}: Exchange, bytes: Buffer): Promise<void> {
  for (const byte of bytes) {
    if (socket.destroyed) return;
    socket.write(Buffer.of(byte));
    await after(200);
  }
}

/** What goes wrong before the head of an answer is there. */
export const connectionFaults: readonly Fault[] = [
  {name: 'connection refused', call: 'read', listening: 'refused', expected: ['connection'], serve: sound},
  {name: 'every connection reset', call: 'read', listening: 'reset', expected: ['connection'], serve: sound},
  {
    name: 'silence in the handshake',
    call: 'read',
    listening: 'no-handshake',
    expected: ['deadline'],
    serve: sound,
  },
  {
    name: 'reset before headers, once',
    call: 'read',
    expected: ['value'],
    serve: (exchange) => (exchange.attempt === 1 ? exchange.reset() : sound(exchange)),
  },
  {
    name: 'reset before headers, always',
    call: 'read',
    expected: ['connection'],
    serve: (exchange) => exchange.reset(),
  },
  {
    name: 'closed before headers, always',
    call: 'read',
    expected: ['connection'],
    serve: ({socket}) => void socket.end(),
  },
  {name: 'silence before headers', call: 'read', expected: ['deadline'], serve: () => undefined},
  {
    name: 'head drips',
    call: 'read',
    expected: ['deadline'],
    serve: (exchange) => drip(exchange, wireBytes(soundAnswer(exchange))),
  },
  {
    name: 'early hints without end',
    call: 'read',
    expected: ['deadline', 'connection', 'answer'],
    async serve({socket}) {
      while (!socket.destroyed) {
        socket.write('HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n');
        await after(50);
      }
    },
  },
  {
    name: 'headers of 1 MB',
    call: 'read',
    expected: ['connection', 'answer', 'value'],
    serve(exchange) {
      const answer = soundAnswer(exchange);
      exchange.sendBytes(
        wireBytes({...answer, headers: {...answer.headers, 'X-Long': 'x'.repeat(1_000_000)}}),
      );
    },
  },
  {
    name: 'not HTTP',
    call: 'read',
    expected: ['connection', 'answer'],
    serve: (exchange) => exchange.sendBytes('220 mail.example ESMTP ready\r\n'),
  },
];
