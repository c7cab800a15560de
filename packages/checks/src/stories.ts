/** Every story is an accessibility test: axe (WCAG 2.2 AA) in light, dark, forced colors and at 320 px, in Chromium. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {availableParallelism} from 'node:os';
import puppeteer, {type CDPSession, type Page} from 'puppeteer-core';
import type axe from 'axe-core';
import {createApp, repositoryFolders} from 'server/app';
import {listen} from 'server/listen';
import {findBrowsers, wantedEngines} from './find-browsers.ts';
import {waitForParts} from './story-parts.ts';

interface Mode {
  name: string;
  dark?: boolean;
  forced?: boolean;
  width?: number;
}

// Dark comes last: Chromium keeps colours of light-dark() when dark is followed by forced colors in the same page.
const modes: readonly Mode[] = [
  {name: 'light'},
  {name: 'forced colors', forced: true},
  {name: '320 px', width: 320},
  {name: 'dark', dark: true},
];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folders = repositoryFolders();
const only = process.argv[2] ?? '';
const browsersAtOnce = Math.min(4, availableParallelism());

/** @param session - Of the page: what it emulates ends with it. */
async function emulate(
  page: Page,
  session: CDPSession,
  {dark = false, forced = false, width = 1280}: Mode,
): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      {name: 'prefers-color-scheme', value: dark ? 'dark' : 'light'},
      {name: 'forced-colors', value: forced ? 'active' : 'none'},
    ],
  });
  await page.setViewport({width, height: 900});
  await page.evaluate(
    (scheme) => {
      document.documentElement.dataset['scheme'] = scheme;
    },
    dark ? 'dark' : 'light',
  );
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, {waitUntil: 'load'});
  await page.waitForFunction(
    () => {
      const preview = (window as unknown as {__STORYBOOK_PREVIEW__?: {currentRender?: {phase?: string}}})
        .__STORYBOOK_PREVIEW__;
      const phase = preview?.currentRender?.phase ?? '';
      if (phase === 'errored') throw new Error('The story failed.');
      return ['completed', 'afterEach', 'finished'].includes(phase);
    },
    {timeout: 20_000},
  );
}

async function findings(page: Page): Promise<string[]> {
  const result = await page.evaluate(async () => {
    const {axe: judge} = window as unknown as {axe: typeof axe};
    return judge.run(document.querySelector('#storybook-root')!, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // A story is a part of a page: it needs no landmarks and no first heading of its own.
      rules: {
        region: {enabled: false},
        'page-has-heading-one': {enabled: false},
        'heading-order': {enabled: false},
      },
    });
  });
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  return [
    ...result.violations.map(
      ({id, nodes}) =>
        `${id}: ${nodes.map(({target, failureSummary}) => `${target.join(' ')} ${failureSummary ?? ''}`).join(' | ')}`,
    ),
    ...(wide ? ['the page scrolls sideways'] : []),
  ];
}

interface Story {
  id: string;
  type: string;
  title: string;
  name: string;
}

const total = {passed: 0, failed: 0};

function fail(story: Story, mode: string, found: readonly string[]): void {
  total.failed += 1;
  console.log(`✗ ${story.title} / ${story.name}, ${mode}\n  ${found.join('\n  ')}`);
}

async function checkStory(page: Page, session: CDPSession, base: string, story: Story): Promise<void> {
  await open(page, `${base}iframe.html?id=${story.id}&viewMode=story`);
  const late = await waitForParts(page, 10_000);
  if (late) {
    fail(story, 'any mode', [`${late} did not arrive within 10 s`]);
    return;
  }
  await page.evaluate(axeSource);
  for (const mode of modes) {
    await emulate(page, session, mode);
    const found = await findings(page);
    if (found.length === 0) total.passed += 1;
    else fail(story, mode.name, found);
  }
}

/** A browser of its own: a page behind another one draws and waits as pages in the background do. */
async function checkInOneBrowser(executablePath: string, base: string, waiting: Story[]): Promise<void> {
  const browser = await puppeteer.launch({executablePath, args: ['--no-sandbox']});
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  for (let story = waiting.shift(); story; story = waiting.shift())
    try {
      await checkStory(page, session, base, story);
    } catch (error) {
      fail(story, 'any mode', [String(error)]);
    }
  await browser.close();
}

async function readStories(base: string): Promise<Story[]> {
  const {entries} = (await (await fetch(`${base}index.json`)).json()) as {entries: Record<string, Story>};
  return Object.values(entries).filter(({type, id}) => type === 'story' && id.includes(only));
}

if (!wantedEngines.includes('chromium')) {
  console.log('skipped: stories need Chromium');
  console.log('0 passed, 0 failed');
  process.exit(0);
}
const {path, advice} = findBrowsers().chromium;
if (!path) throw new Error(advice);
const server = await listen(createApp(folders), 0);
const base = `http://127.0.0.1:${server.port}/storybook/`;
const waiting = await readStories(base);
await Promise.all(Array.from({length: browsersAtOnce}, () => checkInOneBrowser(path, base, waiting)));
await server.close();
const {passed, failed} = total;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
