import {once} from 'node:events';
import {connect, type Socket} from 'node:net';
import {afterEach, describe, expect, it} from 'vitest';
import {listen, type Listening} from './listen.ts';

let server: Listening;
let socket: Socket | undefined;
afterEach(async () => {
  socket?.destroy();
  await server.close(0);
});

/** Sends text over a connection of its own and collects what comes back until it is closed. */
async function talk(port: number, text: string): Promise<{received: Promise<string>}> {
  const connection = connect(port, '127.0.0.1');
  socket = connection;
  await once(connection, 'connect');
  let received = '';
  connection.on('data', (data: Buffer) => (received += data.toString()));
  connection.on('error', () => undefined);
  const closed = once(connection, 'close').then(() => received);
  connection.write(text);
  return {received: closed};
}

/** An app that reads the body and then waits for `release`. */
function waitingApp() {
  let arrived = (): void => undefined;
  let release = (): void => undefined;
  const begun = new Promise<void>((resolve) => (arrived = resolve));
  const gate = new Promise<void>((resolve) => (release = resolve));
  const app = {
    async fetch(request: Request): Promise<Response> {
      const text = await request.text();
      arrived();
      await gate;
      return new Response(`stored ${text}`);
    },
  };
  return {
    app,
    begun,
    release: () => {
      release();
    },
  };
}

describe('a server that stops', () => {
  it('answers a request that has arrived in full', async () => {
    const {app, begun, release} = waitingApp();
    server = await listen(app, 0);
    const {received} = await talk(server.port, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc');
    await begun;
    const closed = server.close();
    release();
    await closed;
    const text = await received;
    expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(text).toMatch(/connection: close/i);
    expect(text).toMatch(/stored abc/);
  });

  it('takes no further request meanwhile', async () => {
    const {app, begun, release} = waitingApp();
    server = await listen(app, 0);
    await talk(server.port, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc');
    await begun;
    const closed = server.close();
    const late = connect(server.port, '127.0.0.1');
    const [error] = (await once(late, 'error')) as [NodeJS.ErrnoException];
    expect(error.code).toBe('ECONNREFUSED');
    release();
    await closed;
  });

  it('cuts at once a body that is still arriving', async () => {
    const {app} = waitingApp();
    server = await listen(app, 0);
    const {received} = await talk(server.port, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nab');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const asked = performance.now();
    await server.close();
    expect(await received).toBe('');
    expect(performance.now() - asked).toBeLessThan(500);
  });

  it('cuts a request that has no answer when the time is over', async () => {
    const {app, begun} = waitingApp();
    server = await listen(app, 0);
    const {received} = await talk(server.port, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc');
    await begun;
    const asked = performance.now();
    await server.close(200);
    expect(await received).toBe('');
    expect(performance.now() - asked).toBeGreaterThanOrEqual(195);
    expect(performance.now() - asked).toBeLessThan(1000);
  });
});
