/** WebKitGTK under a virtual screen, driven through WebDriver classic. */
import {spawn, type ChildProcess} from 'node:child_process';
import {createServer, type AddressInfo} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import type {Engine, FoundBrowser} from './find-browsers.ts';

/** A running WebKitWebDriver; `stop` ends it and its screen. */
export interface WebKitDriver {
  port: number;
  capabilities: Record<string, unknown>;
  stop(): void;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts Xvfb on a free display and says which one it took. */
async function startScreen(): Promise<{screen: ChildProcess; display: string}> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1366x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    screen.once('error', () => reject(new Error('Xvfb was not found: install xvfb.')));
    screen.stdio[3]?.once('data', (data: Buffer) => resolve(`:${data.toString().trim()}`));
  });
  return {screen, display};
}

async function untilReady(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/status`)).ok) return;
    } catch {
      // Not listening yet.
    }
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not answer within 10 seconds.');
}

/** @param dark - Ask the platform for a dark colour scheme. */
export async function startWebKitDriver(
  found: Record<Engine, FoundBrowser>,
  {dark = false}: {dark?: boolean} = {},
): Promise<WebKitDriver> {
  const {path, driver, advice} = found.webkit;
  if (!path || !driver) throw new Error(advice);
  const port = await freePort();
  const {screen, display} = await startScreen();
  const environment = {
    ...process.env,
    DISPLAY: display,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    ...(dark ? {GTK_THEME: 'Adwaita:dark'} : {}),
  };
  const program = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {stdio: 'ignore', env: environment});
  const stop = (): void => {
    program.kill();
    screen.kill();
  };
  process.once('exit', stop);
  await untilReady(port);
  return {
    port,
    stop,
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary: path, args: ['--automation']},
    },
  };
}
