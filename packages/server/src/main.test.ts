import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {connect, createServer, type AddressInfo} from 'node:net';
import {Agent, get} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, afterEach, describe, expect, it} from 'vitest';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'koperasi-'));
const children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL'))
      await once(child, 'close');
  }
});
afterAll(() => {
  rmSync(folder, {recursive: true});
});

/** Starts the real program and resolves with what it printed once it is up, or when it has ended. */
async function start(
  port: string,
  {environment = {}, options = []}: {environment?: Record<string, string>; options?: string[]} = {},
): Promise<{program: ChildProcess; printed: string; address: string}> {
  const program = spawn(process.execPath, [main, '--no-build', ...options], {
    env: {...process.env, PORT: port, DATA_FOLDER: folder, ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(program);
  let printed = '';
  await new Promise<void>((resolve) => {
    const collect = (data: Buffer): void => {
      printed += data.toString();
      if (printed.includes('Ctrl-C')) resolve();
    };
    program.stdout.on('data', collect);
    program.stderr.on('data', collect);
    program.on('close', () => {
      resolve();
    });
  });
  return {program, printed, address: /Page: +(\S+)/.exec(printed)?.[1] ?? ''};
}

describe('the program', () => {
  it('prints both addresses and serves them', async () => {
    const {printed, address} = await start('0');
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*\/$/);
    expect(printed).toContain(`Storybook: ${address}storybook/`);
    expect(await (await fetch(`${address}healthz`)).text()).toBe('ok');
  });

  it('says that a port is busy and takes another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const {port} = other.address() as AddressInfo;
    const {printed, address} = await start(String(port));
    other.close();
    expect(printed).toContain(`Port ${port} is busy`);
    expect(address).not.toContain(String(port));
    expect((await fetch(address)).status).toBe(200);
  });

  it.each(['eighty', '70000', '-1', '80.5'])('refuses the port %s in one sentence', async (port) => {
    const {program, printed} = await start(port);
    expect(program.exitCode).toBe(1);
    expect(printed).toBe(`PORT is a whole number from 0 to 65535, not ${port}.\n`);
  });

  it('is no demo unless it is started as one', async () => {
    const {printed, address} = await start('0');
    expect(printed).toContain('Nobody can sign in');
    const {status, headers} = await fetch(`${address}demo/.well-known/openid-configuration`);
    expect([status, headers.get('Koperasi-Demo')]).toEqual([404, null]);
    expect((await fetch(`${address}demo/token`, {method: 'POST'})).status).toBe(404);
    expect((await fetch(`${address}health/ready`)).status).toBe(200);
  });

  it('says that it is a demo, signs in, and keeps what was written over a restart', async () => {
    const environment = {DATA_FOLDER: join(folder, 'demo')};
    const first = await start('0', {environment, options: ['--demo']});
    expect(first.printed).toContain('This is a demo');
    expect((await fetch(first.address)).headers.get('Koperasi-Demo')).toBe('true');
    const [, id = '', secret = ''] = /(contoh-pengurus) \/ (\S+)/.exec(first.printed) ?? [];
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: id,
      client_secret: secret,
    });
    const answer = (await (await fetch(`${first.address}demo/token`, {method: 'POST', body})).json()) as {
      access_token: string;
    };
    const made = await fetch(`${first.address}api/cooperatives/36.73.01.1007/members`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${answer.access_token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': 'kunci-0123456789',
      },
      body: JSON.stringify({
        memberNumber: 'T-1',
        name: 'Contoh Baru',
        role: 'member',
        joinedOn: '2026-11-01',
      }),
    });
    expect(made.status).toBe(201);
    const place = made.headers.get('Location') ?? '';
    first.program.kill('SIGTERM');
    await once(first.program, 'close');

    // The same port, since a token is good for the address that issued it.
    const second = await start(new URL(first.address).port, {environment, options: ['--demo']});
    const read = await fetch(new URL(place, second.address), {
      headers: {Authorization: `Bearer ${answer.access_token}`},
    });
    expect([read.status, ((await read.json()) as {name: string}).name]).toEqual([200, 'Contoh Baru']);
  });

  it('says that a folder is in use', async () => {
    await start('0');
    const {program, printed} = await start('0');
    expect(printed).toMatch(/^The data folder .+ is in use by process \d+\..+\n$/);
    expect(program.exitCode).toBe(1);
  });

  it('says that no database answers, without the password', async () => {
    const {program, printed} = await start('0', {
      environment: {DATABASE_URL: 'postgres://u:rahasia@127.0.0.1:9/x', SECRET_KEY: 's'.repeat(32)},
    });
    expect(program.exitCode).toBe(1);
    expect(printed).toMatch(/^DATABASE_URL leads to no database that answers: .+\n$/);
    expect(printed).not.toContain('rahasia');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends it within a second, also with a connection kept alive and a request under way',
    async (signal) => {
      const {program, address} = await start('0');
      const agent = new Agent({keepAlive: true});
      await new Promise<void>((resolve) => {
        get(address, {agent}, (response) => response.resume().on('end', resolve));
      });
      const unfinished = connect(Number(new URL(address).port), '127.0.0.1').on('error', () => undefined);
      await once(unfinished, 'connect');
      unfinished.write('GET / HTTP/1.1\r\n');
      const closed = once(program, 'close') as Promise<[number | null, string | null]>;
      const asked = performance.now();
      program.kill(signal);
      expect(await closed).toEqual([0, null]);
      expect(performance.now() - asked).toBeLessThan(1000);
      agent.destroy();
    },
  );
});
