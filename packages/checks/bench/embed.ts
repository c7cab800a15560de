/** `npm run bench:embed`: how soon the embed answers and what a slider step costs on a slow phone. Exits 1 when a goal is missed. */
import {availableParallelism, loadavg} from 'node:os';
import {launch} from 'puppeteer-core';
import {createApp, repositoryFolders} from 'server/app';
import {listen} from 'server/listen';
import {findBrowsers} from '../src/find-browsers.ts';
import {leastScript, readyPages, readyTimes} from './embed-ready.ts';
import {sliderSteps, stepPage, type Fold} from './embed-step.ts';

const slowdown = 4;
const loads = 15;
const presses = 60;

/** Ready, in milliseconds: a slider and a number field of each, measured on 2026-11-23 on one machine. */
const others: Readonly<Record<string, number>> = {
  Shoelace: 271,
  Carbon: 395,
  'Web Awesome': 420,
  Vaadin: 445,
  'Material Web': 466,
  Lion: 571,
  UI5: 692,
  Spectrum: 849,
};

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

const {path: executablePath, advice} = findBrowsers().chromium;
if (!executablePath) throw new Error(advice);
const app = createApp(repositoryFolders());
const pages: Readonly<Record<string, string>> = {...readyPages, '/step': stepPage};
const server = await listen(
  {
    fetch(request) {
      const {pathname} = new URL(request.url);
      const html = pages[pathname];
      if (html) return new Response(html, {headers: {'Content-Type': 'text/html; charset=utf-8'}});
      if (pathname !== '/least.js') return app.fetch(request);
      return new Response(leastScript, {headers: {'Content-Type': 'text/javascript'}});
    },
  },
  0,
);
const address = `http://127.0.0.1:${server.port}/`;
const browser = await launch({
  executablePath,
  // Chromium's sandbox does not start for root.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  defaultViewport: {width: 1280, height: 900},
});

const [load = 0] = loadavg();
if (load > availableParallelism() / 2)
  console.log(`This machine is busy (load ${load.toFixed(1)}): "ready", by the clock, comes out too high.`);

let missed = 0;
function report(name: string, values: readonly number[], enough: number, goal?: number): void {
  const median = quantile(values, 0.5);
  const ok = values.length >= enough && median <= (goal ?? Infinity);
  if (!ok) missed += 1;
  const cells = [
    Math.min(...values).toFixed(1),
    median.toFixed(1),
    quantile(values, 0.95).toFixed(1),
    goal ?? '–',
    values.length,
  ];
  const verdict = goal === undefined ? '' : ok ? 'ok' : 'missed';
  console.log(`${name.padEnd(56)}${cells.map((cell) => String(cell).padStart(8)).join('')}  ${verdict}`);
}

try {
  console.log(`${await browser.version()}, CPU slowed ${slowdown} times, milliseconds`);
  console.log(
    `${''.padEnd(56)}${['best', 'median', 'p95', 'goal', 'runs'].map((cell) => cell.padStart(8)).join('')}`,
  );
  const embed = '/embed/loan-simulator.js';
  const readyRows = [
    {name: 'ready: script arrived to answer painted', page: 'alone', file: embed, goal: 150},
    {name: 'the same on the host page', page: '', file: embed},
    {name: 'the same for an element of two words', page: 'least', file: '/least.js'},
  ];
  for (const {name, page, file, goal} of readyRows) {
    const times = await readyTimes(browser, address + page, file, loads, slowdown);
    report(
      name,
      times.map(({clock}) => clock),
      loads,
      goal,
    );
    report(
      "  … of it the main thread's own time",
      times.map(({thread}) => thread),
      loads,
    );
  }
  for (const [name, figure] of Object.entries(others))
    console.log(`  reference: ${name.padEnd(51)}${String(figure).padStart(8)}`);
  for (const fold of ['years folded', 'all years open'] satisfies Fold[]) {
    const steps = await sliderSteps(browser, `${address}step`, fold, presses, slowdown);
    report(
      `step, 360 installments, ${fold}: script`,
      steps.map(({script}) => script),
      40,
      16,
    );
    report(
      '  … with style, layout and paint',
      steps.map(({work}) => work),
      40,
    );
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(missed ? `${missed} missed` : 'All goals are met.');
process.exitCode = missed ? 1 : 0;
