/** Runs vitest and ends with `N passed, N failed`. `--browsers` runs the files that open real browsers, otherwise the rest; words name files. */
import {fileURLToPath} from 'node:url';
import {startVitest} from 'vitest/node';

const browsers = process.argv.includes('--browsers');
const filters = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const root = fileURLToPath(new URL('../../../', import.meta.url));
const inBrowsers = 'packages/checks/src/pages/**/*.test.ts';

const vitest = await startVitest('test', filters, {
  run: true,
  watch: false,
  config: false,
  root,
  include: browsers ? [inBrowsers] : ['packages/**/*.test.ts'],
  exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.ts', ...(browsers ? [] : [inBrowsers])],
  fileParallelism: !browsers,
  testTimeout: browsers ? 60_000 : 30_000,
  hookTimeout: 60_000,
  reporters: ['default'],
});
const files = vitest.state.getTestModules();
const tests = files.flatMap((file) => [...file.children.allTests()]);
const state = (wanted: string): number => tests.filter((test) => test.result().state === wanted).length;
const brokenFiles = files.filter(
  (file) => file.state() === 'failed' && [...file.children.allTests('failed')].length === 0,
);
for (const test of tests) if (test.result().state === 'skipped') console.log(`skipped: ${test.fullName}`);
const failed = state('failed') + brokenFiles.length + vitest.state.getUnhandledErrors().length;
await vitest.close();
console.log(`${state('passed')} passed, ${failed} failed`);
process.exit(failed > 0 || state('passed') === 0 ? 1 : 0);
