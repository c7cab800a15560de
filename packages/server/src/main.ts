/** `npm start`: builds what is missing and serves the host page and Storybook; `--no-build` serves what is there. */
import {parseArgs} from 'node:util';
import {createApp, repositoryFolders} from './app.ts';
import {buildIfOutdated, embedTarget, stopBuilding, storybookTarget} from './build.ts';
import {listen, type Listening} from './listen.ts';

const {values} = parseArgs({options: {'no-build': {type: 'boolean', default: false}}});
const wantedPort = Number(process.env['PORT'] ?? 8080);
const state: {server: Listening | undefined; stopping: boolean} = {server: undefined, stopping: false};

async function stop(): Promise<void> {
  if (state.stopping) return;
  state.stopping = true;
  stopBuilding();
  await state.server?.close();
  process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (!Number.isInteger(wantedPort) || wantedPort < 0 || wantedPort > 65_535)
  fail(`PORT is a whole number from 0 to 65535, not ${String(process.env['PORT'])}.`);

try {
  if (!values['no-build']) await buildIfOutdated(embedTarget);
} catch (error) {
  if (!state.stopping) fail((error as Error).message);
}

const server = await listen(createApp(repositoryFolders()), wantedPort);
state.server = server;
if (server.wasBusy) console.log(`Port ${wantedPort} is busy, so another one was taken.`);
const address = `http://127.0.0.1:${server.port}/`;
console.log(`Page:      ${address}`);
console.log(`Storybook: ${address}storybook/`);
console.log('Ctrl-C ends it.');

try {
  if (!values['no-build'] && (await buildIfOutdated(storybookTarget))) console.log('Storybook is ready.');
} catch (error) {
  // The page stays up without Storybook.
  if (!state.stopping) console.error((error as Error).message);
}
