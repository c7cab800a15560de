/** One small interface over three real engines, for tests that load, leave and return to whole pages. */
import type {Page as PuppeteerPage} from 'puppeteer-core';
import {findBrowsers, type Engine} from './find-browsers.ts';
import {openPuppeteer} from './puppeteer-browser.ts';
import {openWebKit} from './webkit-browser.ts';

/** A page of a real browser. Keys go to the element that has the focus: focus it with `evaluate`. */
export interface Page {
  /** Resolves after the load event. */
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  /** Runs a function in the page and waits for its promise; it sees its arguments only, which travel as JSON. */
  evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  type(text: string): Promise<void>;
  /** @param key - A character, or a name of `KeyboardEvent.key`; `Space` for the space bar. */
  press(key: string): Promise<void>;
  /** `type: text` of everything logged so far, and uncaught errors; always empty in WebKit. */
  consoleMessages(): readonly string[];
  /** @param path - A `.png` file to write: the whole page, in WebKit what the window shows. */
  screenshot(path: string): Promise<void>;
  /** In CSS pixels; WebKit's window does not become narrower than its toolbar. */
  setViewport(width: number, height: number): Promise<void>;
  /** In Chromium alone, for what no other engine shows to programs: paper, and the accessibility tree. */
  devtools?: PuppeteerPage;
  close(): Promise<void>;
}

/** A running browser; `close` ends all of its processes. */
export interface Browser {
  name: Engine;
  version: string;
  page(): Promise<Page>;
  close(): Promise<void>;
}

/**
 * @param flags - Further command line flags; Chromium alone takes them.
 * @throws Error that says what to install when the engine is missing.
 */
export async function openBrowser(engine: Engine, flags: readonly string[] = []): Promise<Browser> {
  const found = findBrowsers();
  if (engine === 'webkit') return openWebKit(found);
  const {path, advice} = found[engine];
  if (!path) throw new Error(advice);
  return openPuppeteer(engine, path, flags);
}
