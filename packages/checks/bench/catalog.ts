/**
 * `npm run bench:catalog`: the catalog beside a list that draws everything and a grid that others keep, in Chromium with its
 * processor slowed four times; `--sizes 100,1000` measures these numbers of products. Exits 1 when a goal of the catalog is missed.
 */
import {availableParallelism, loadavg} from 'node:os';
import {parseArgs} from 'node:util';
import {launch} from 'puppeteer-core';
import {listen} from 'server/listen';
import {findBrowsers} from '../src/find-browsers.ts';
import {catalogContenders, fieldAlone} from './catalog-contenders.ts';
import {keystrokes, readyOnce, scrolled, type ReadyTime} from './catalog-measures.ts';
import {catalogPages} from './catalog-page.ts';

const slowdown = 4;
const {values} = parseArgs({options: {sizes: {type: 'string', default: '100,1000,10000'}}});
const sizes = values.sizes.split(',').map(Number);
/** Milliseconds, at the largest size. */
const goals = {ready: 100, key: 16};

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
const median = (values: readonly number[]): number => quantile(values, 0.5);

const {path: executablePath, advice} = findBrowsers().chromium;
if (!executablePath) throw new Error(advice);
const contenders = await catalogContenders();
const pages = catalogPages([...contenders, fieldAlone]);
const server = await listen({fetch: pages}, 0);
const address = `http://127.0.0.1:${server.port}/`;
const browser = await launch({
  executablePath,
  // Chromium's sandbox does not start for root.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  defaultViewport: {width: 1280, height: 900},
  protocolTimeout: 600_000,
});

const [load = 0] = loadavg();
if (load > availableParallelism() / 2)
  console.log(`This machine is busy (load ${load.toFixed(1)}): times by the clock come out too high.`);

const columns = [
  'ready',
  'own time',
  'unslowed',
  'key',
  'own key',
  'worst',
  'drawn',
  'heap MB',
  'growth',
  'nodes',
  'long',
];
/** These are no whole numbers. */
const megabytes = ['heap MB', 'growth'];
const row = (name: string, cells: readonly string[]): void => {
  console.log(`${name.padEnd(24)}${cells.map((cell) => cell.padStart(10)).join('')}`);
};
let missed = 0;

try {
  console.log(`${await browser.version()}, CPU slowed ${slowdown} times, milliseconds`);
  for (const {name, first, later} of contenders)
    console.log(
      `${name}: ${first} bytes after gzip${later ? `, ${later} more when searched and scrolled` : ''}`,
    );
  for (const size of sizes) {
    row(`\n${size.toLocaleString('en')} products`, columns);
    const ready = contenders.map((): ReadyTime[] => []);
    const unslowed = contenders.map((): number[] => []);
    // In turn, so that a busy while meets all of them.
    // A list of ten thousand drawn products takes its time.
    for (let at = 0; at < (size > 5000 ? 3 : 5); at++)
      for (const [which, contender] of contenders.entries()) {
        ready[which]!.push(await readyOnce(browser, address, contender, size, slowdown));
        unslowed[which]!.push((await readyOnce(browser, address, contender, size, 1)).clock);
      }
    const alone = await keystrokes(browser, address, fieldAlone, size, slowdown);
    const floor = median(alone.map(({script}) => script));
    const figures: number[][] = [];
    for (const [which, contender] of contenders.entries()) {
      const steps = await keystrokes(browser, address, contender, size, slowdown);
      const keys = steps.map(({script}) => script);
      const scroll = await scrolled(browser, address, contender, size, slowdown);
      const clock = median(ready[which]!.map((each) => each.clock));
      const thread = median(ready[which]!.map((each) => each.thread));
      figures.push([
        clock,
        thread,
        median(unslowed[which]!),
        median(keys),
        median(keys) - floor,
        Math.max(...keys),
        median(steps.map(({work}) => work)),
        scroll.heap / 1e6,
        scroll.heapGrowth / 1e6,
        scroll.nodes,
        scroll.longTasks,
      ]);
      row(
        contender.name,
        figures[which]!.map((figure, at) => figure.toFixed(megabytes.includes(columns[at]!) ? 1 : 0)),
      );
      if (which === 0 && size === sizes.at(-1) && (clock > goals.ready || median(keys) - floor > goals.key))
        missed += 1;
    }
    row(
      fieldAlone.name,
      columns.map((column) => (column === 'key' ? floor.toFixed(0) : '')),
    );
    for (const [which, contender] of contenders.entries())
      if (which > 0)
        row(
          `  ${contender.name} to ours`,
          figures[which]!.map((figure, at) =>
            figures[0]![at]! > 0 ? `${(figure / figures[0]![at]!).toFixed(1)} ×` : '–',
          ),
        );
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(
  `\nready: script arrived to first products painted, by the clock, and what the main thread used of it; unslowed: the same by the clock with a whole processor · key: script of one keystroke, median and worst; own key: without what a field alone costs the browser · drawn: all of its work, with style, layout and paint · heap after scrolling through everything, and how much it grew · nodes: the most DOM nodes on the way · long: tasks over 50 ms of the thread's own time, of 100 scroll steps`,
);
console.log(
  missed
    ? `Missed: ready ${goals.ready} ms or a keystroke of ${goals.key} ms of its own, slowed, both the median at 10,000.`
    : 'All goals are met.',
);
process.exitCode = missed ? 1 : 0;
