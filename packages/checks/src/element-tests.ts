/** Runs every `*.browser.test.ts` in real Chromium, Firefox and WebKit: `node src/element-tests.ts [--engines a,b] [--files glob]`. */
import {parseArgs} from 'node:util';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {
  defaultReporter,
  startTestRunner,
  summaryReporter,
  type BrowserLauncher,
  type Reporter,
  type TestSession,
  type TestSuiteResult,
} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {findBrowsers, wantedEngines, type Engine} from './find-browsers.ts';
import {startWebKitDriver, type WebKitDriver} from './webkit-driver.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const {values} = parseArgs({
  options: {
    engines: {type: 'string', default: wantedEngines.join(',')},
    files: {type: 'string', default: 'packages/components/src/**/*.browser.test.ts'},
  },
});
const wanted = values.engines.split(',') as Engine[];
const found = findBrowsers();
let webkit: WebKitDriver | undefined;

async function launcher(engine: Engine): Promise<BrowserLauncher> {
  const executablePath = found[engine].path;
  if (!executablePath) throw new Error(found[engine].advice);
  if (engine === 'chromium')
    return chromeLauncher({launchOptions: {executablePath, args: ['--no-sandbox']}, concurrency: 1});
  if (engine === 'firefox')
    return puppeteerLauncher({
      launchOptions: {browser: 'firefox', executablePath},
      concurrency: 1,
    }) as BrowserLauncher;
  webkit = await startWebKitDriver(found);
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port: webkit.port,
    logLevel: 'error',
    capabilities: webkit.capabilities as WebdriverIO.Capabilities,
  }) as unknown as BrowserLauncher;
}

interface Count {
  passed: number;
  failed: number;
  skipped: string[];
}

function countSuite(suite: TestSuiteResult, into: Count): void {
  for (const test of suite.tests) {
    if (test.skipped) into.skipped.push(test.name);
    else if (test.passed) into.passed += 1;
    else into.failed += 1;
  }
  for (const inner of suite.suites) countSuite(inner, into);
}

function count(sessions: Iterable<TestSession>): Count {
  const result: Count = {passed: 0, failed: 0, skipped: []};
  for (const session of sessions) {
    if (session.testResults) countSuite(session.testResults, result);
    // A file that could not load has no test results, and must not pass for that.
    if (!session.passed && !session.testResults?.tests.length && !session.testResults?.suites.length)
      result.failed += 1;
  }
  return result;
}

let counted: Count = {passed: 0, failed: 1, skipped: []};
const countingReporter: Reporter = {
  onTestRunFinished({sessions}) {
    counted = count(sessions);
  },
};

const runner = await startTestRunner({
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
  config: {
    rootDir: root,
    files: [`${root}${values.files}`],
    nodeResolve: {exportConditions: ['browser', 'development']},
    plugins: [
      esbuildPlugin({
        ts: true,
        json: true,
        target: 'es2022',
        tsconfig: `${root}packages/components/tsconfig.json`,
      }),
      {
        name: 'as-bundlers-do',
        transform: ({body}) =>
          typeof body === 'string' && body.includes('process.env.NODE_ENV')
            ? body.replaceAll('process.env.NODE_ENV', '"production"')
            : undefined,
      },
    ],
    browsers: await Promise.all(wanted.map(launcher)),
    concurrentBrowsers: 1,
    concurrency: 1,
    browserStartTimeout: 60_000,
    testsStartTimeout: 60_000,
    testsFinishTimeout: 180_000,
    testFramework: {config: {timeout: 15_000}},
    filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
    reporters: [
      process.env['VERBOSE'] ? summaryReporter({}) : defaultReporter({reportTestProgress: false}),
      countingReporter,
    ],
  },
});
if (!runner) throw new Error('The element tests could not start.');
runner.on('stopped', () => {
  webkit?.stop();
  for (const name of counted.skipped) console.log(`skipped: ${name}`);
  console.log(`${counted.passed} passed, ${counted.failed} failed`);
  process.exit(counted.failed > 0 || counted.passed === 0 ? 1 : 0);
});
