import {writeFile} from 'node:fs/promises';
import WebDriver from 'webdriver';
import type {Browser, Page} from './browsers.ts';
import {startWebKitDriver} from './webkit-driver.ts';

// The key codes of WebDriver, by the names that DOM key events use.
const keys: Record<string, string> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
  Space: ' ',
};

/** WebKitGTK's MiniBrowser through WebDriver classic, which has one page and does not hand over console messages. */
export async function openWebKit(found: Parameters<typeof startWebKitDriver>[0]): Promise<Browser> {
  const driver = await startWebKitDriver(found);
  const session = await WebDriver.newSession({
    hostname: '127.0.0.1',
    port: driver.port,
    logLevel: 'error',
    capabilities: driver.capabilities as WebdriverIO.Capabilities,
  }).catch((error: unknown) => {
    driver.stop();
    throw error;
  });
  const strike = (characters: readonly string[]): Promise<void> =>
    session.performActions([
      {
        type: 'key',
        id: 'keyboard',
        actions: characters.flatMap((value) => [
          {type: 'keyDown', value},
          {type: 'keyUp', value},
        ]),
      },
    ]);
  const page: Page = {
    goto: (url) => session.navigateTo(url),
    back: () => session.back(),
    evaluate: (fn, ...args) =>
      session.executeScript(
        `return (${String(fn)}).apply(null, arguments)`,
        args as unknown as never[],
      ) as Promise<never>,
    type: (text) => strike([...text]),
    press: (key) => strike([keys[key] ?? key]),
    consoleMessages: () => [],
    async screenshot(path) {
      await writeFile(path, await session.takeScreenshot(), 'base64');
    },
    async setViewport(width, height) {
      // The window has a frame and a toolbar: what they take is asked for on top.
      await session.setWindowRect(null, null, width, height);
      const inner = (await session.executeScript('return [innerWidth, innerHeight]', [])) as [number, number];
      await session.setWindowRect(null, null, 2 * width - inner[0], 2 * height - inner[1]);
    },
    close: () => session.navigateTo('about:blank'),
  };
  return {
    name: 'webkit',
    version: String((session.capabilities as {browserVersion?: string}).browserVersion),
    page: () => Promise.resolve(page),
    async close() {
      await session.deleteSession().catch(() => undefined);
      driver.stop();
    },
  };
}
