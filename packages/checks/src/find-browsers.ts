/** Finds the browsers of this machine; nothing is downloaded. */
import {existsSync} from 'node:fs';

/** The three engines that every element is tested in. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

export const engines: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

/** Those that a step is run for: `npm test -- --engines` hands them on as ENGINES. */
export const wantedEngines = (process.env['ENGINES']?.split(',') ?? engines) as readonly Engine[];

/** Where an engine is, or one sentence that says how to get it. `driver` is WebKit's WebDriver program. */
export interface FoundBrowser {
  path: string | undefined;
  driver?: string | undefined;
  advice: string;
}

const debian = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const places: Record<string, readonly string[]> = {
  CHROMIUM_BIN: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  FIREFOX_BIN: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  WEBKIT_MINIBROWSER_BIN: [
    debian,
    debian.replace('x86_64', 'aarch64'),
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  ],
  WEBKIT_DRIVER_BIN: ['/usr/bin/WebKitWebDriver'],
};

function find(variable: keyof typeof places): string | undefined {
  return [process.env[variable], ...(places[variable] ?? [])].find((path) => path && existsSync(path));
}

/** What this machine has, by engine; environment variables come before the usual places. */
export function findBrowsers(): Record<Engine, FoundBrowser> {
  return {
    chromium: {
      path: find('CHROMIUM_BIN'),
      advice: 'Chromium was not found: install Chromium or Chrome, or set CHROMIUM_BIN to its program.',
    },
    firefox: {
      path: find('FIREFOX_BIN'),
      advice: 'Firefox was not found: install Firefox, or set FIREFOX_BIN to its program.',
    },
    webkit: {
      path: find('WEBKIT_MINIBROWSER_BIN'),
      driver: find('WEBKIT_DRIVER_BIN'),
      advice:
        'WebKit was not found: on Linux install webkit2gtk-driver and xvfb, or set WEBKIT_MINIBROWSER_BIN and WEBKIT_DRIVER_BIN.',
    },
  };
}
