/** `npm test`: builds, then runs every check; the last line reads `N passed, N failed`. `--engines chromium` runs with one browser. */
import {spawn} from 'node:child_process';
import {parseArgs} from 'node:util';
import {fileURLToPath} from 'node:url';
import {engines, type Engine} from './find-browsers.ts';
import {prepareBrowsers} from './prepare-browsers.ts';
import {buildSteps, checkSteps, type Step} from './steps.ts';

const {values} = parseArgs({
  options: {
    engines: {type: 'string', default: engines.join(',')},
    only: {type: 'string', default: ''},
  },
});
const wanted = values.engines.split(',') as Engine[];
const root = fileURLToPath(new URL('../../../', import.meta.url));

function execute(command: string): Promise<{code: number; output: string}> {
  const child = spawn(command, {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ENGINES: wanted.join(','),
      STORYBOOK_DISABLE_TELEMETRY: '1',
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
    },
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({code: code ?? 1, output})));
}

/** Counts what a step reported, or the step itself. */
function count(code: number, output: string): {passed: number; failed: number} {
  const reported = [...output.matchAll(/^(\d+) passed, (\d+) failed/gm)].at(-1);
  if (!reported) return code === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
  const [passed, failed] = [Number(reported[1]), Number(reported[2])];
  return {passed, failed: code !== 0 && failed === 0 ? 1 : failed};
}

const total = {passed: 0, failed: 0};

async function run(step: Step): Promise<boolean> {
  const start = performance.now();
  const {code, output} = await execute(step.command);
  const {passed, failed} = count(code, output);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failed ? '✗' : '✓'} ${step.name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  for (const line of output.matchAll(/^skipped: .*$/gm)) console.log(`  ${line[0]}`);
  if (failed)
    console.log(
      output
        .trimEnd()
        .split('\n')
        .slice(-200)
        .map((line) => `    ${line}`)
        .join('\n'),
    );
  return failed === 0;
}

const unknown = wanted.filter((engine) => !engines.includes(engine));
if (unknown.length > 0) {
  console.error(`--engines takes ${engines.join(', ')}; not ${unknown.join(', ')}.`);
  process.exit(2);
}
const buildOnly = values.only === 'build';
const missing = buildOnly ? [] : prepareBrowsers(wanted);
if (missing.length > 0) {
  console.error(missing.join('\n'));
  console.error('Or run with the engines that you have, for example: npm test -- --engines chromium');
  process.exit(2);
}
let built = true;
for (const step of buildSteps(!buildOnly)) built &&= await run(step);
if (built && !buildOnly) for (const step of checkSteps) await run(step);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
