import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const reports = fileURLToPath(new URL('../dist/mutation/', import.meta.url));

/** Changes the engine line by line and asks whether a test notices; run from `packages/loan` by `npm run mutation`. */
export default {
  testRunner: 'vitest',
  plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
  vitest: {configFile: fileURLToPath(new URL('vitest.config.js', import.meta.url))},
  mutate: [
    'src/**/*.ts',
    '!src/**/*.{test,test-only}.ts',
    // Facts and sentences, not code: each is held by its source.
    '!src/schemes/*.ts',
    '!src/holidays/*.ts',
    '!src/sharia/financing-words.ts',
    '!src/explain/step-texts.ts',
    'src/schemes/check-terms.ts',
  ],
  // Outside the repository, where nobody's tools come across half-mutated files. tsconfig.json would miss its base there.
  tempDirName: join(tmpdir(), 'koperasi-mutation'),
  ignorePatterns: ['/dist', '/tsconfig.json', '*.tsbuildinfo'],
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: {allowColor: false, logTests: false, reportTests: false, reportMutants: true},
  htmlReporter: {fileName: join(reports, 'report.html')},
  jsonReporter: {fileName: join(reports, 'report.json')},
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
  timeoutMS: 10_000,
  thresholds: {high: 95, low: 90, break: 85},
};
