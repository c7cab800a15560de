/**
 * `npm start`: builds what is out of date and serves the example page, Storybook and the API on one port. `--no-build` serves what is
 * there; `--demo` begins with sample people and signs in without a password.
 */
import {enableCompileCache} from 'node:module';
import {parseArgs} from 'node:util';
import type {Backend} from './backend.ts';
import {
  buildIfOutdated,
  cooperativeTarget,
  embedTarget,
  packagesTarget,
  stopBuilding,
  storybookTarget,
} from './build.ts';
import {readConfiguration, type Configuration} from './configuration.ts';
import {StartError} from './database/start-error.ts';
import {listen, type Listening} from './listen.ts';
import {startLines} from './start-lines.ts';

// Taking the types out of some hundred files is half of a start.
enableCompileCache();

const drainMs = 10_000;
const {values} = parseArgs({
  options: {'no-build': {type: 'boolean', default: false}, demo: {type: 'boolean', default: false}},
});
const state: {server?: Listening; backend?: Backend; stopping: boolean} = {stopping: false};

async function stop(): Promise<void> {
  if (state.stopping) return;
  state.stopping = true;
  // Should something hang in spite of every limit, the process ends all the same.
  setTimeout(() => process.exit(1), drainMs + 2_000).unref();
  stopBuilding();
  state.backend?.stopping();
  await state.server?.close(drainMs);
  await state.backend?.close();
  process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());

function fail(error: unknown): never {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}

async function build(): Promise<void> {
  try {
    await buildIfOutdated(packagesTarget);
    await buildIfOutdated(embedTarget);
    await buildIfOutdated(cooperativeTarget);
  } catch (error) {
    if (!state.stopping) fail(new StartError((error as Error).message));
  }
}

async function start(configuration: Configuration): Promise<void> {
  // Imported only now: before the build there may be no contract to import.
  const {openBackend} = await import('./backend.ts');
  const {createApp, repositoryFolders} = await import('./app.ts');
  const address = (): string => `http://127.0.0.1:${state.server?.port ?? configuration.port}`;
  state.backend = await openBackend(configuration, {address});
  state.server = await listen(createApp(repositoryFolders(), state.backend.app), configuration.port);
  if (state.server.wasBusy) console.log(`Port ${configuration.port} is busy, so another one was taken.`);
  for (const line of await startLines(configuration, address())) console.log(line);
}

try {
  const configuration = readConfiguration(process.env, values);
  if (!values['no-build']) await build();
  if (!state.stopping) await start(configuration);
} catch (error) {
  if (!state.stopping) fail(error);
}

try {
  if (!values['no-build'] && (await buildIfOutdated(storybookTarget))) console.log('Storybook is ready.');
} catch (error) {
  // The page stays up without Storybook.
  if (!state.stopping) console.error((error as Error).message);
}
