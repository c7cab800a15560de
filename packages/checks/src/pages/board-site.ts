/** The board's page on the whole server, as `npm start -- --demo` has it, with ways to let it down. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createApp, repositoryFolders} from 'server/app';
import {listen, type Answering, type Listening} from 'server/listen';
import {openBackend} from 'server/src/backend.ts';
import {readConfiguration} from 'server/src/configuration.ts';
import {watcher} from './watcher.ts';

/** The server, and what a test may do to it. */
export interface BoardSite {
  /** Of the page. */
  readonly address: string;
  /** The next applications are stored, and then their answers are lost on the way. */
  loseAnswers(count: number): void;
  /** From now on, or no longer, every token has run out and none can be renewed. */
  endSessions(ended: boolean): void;
  close(): Promise<void>;
}

const script = (text: string): Response =>
  new Response(text, {headers: {'Content-Type': 'text/javascript; charset=utf-8'}});
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Starts it over PGlite in a folder of its own; a script that notes what happens comes first in the page. */
export async function openBoardSite(): Promise<BoardSite> {
  const folder = mkdtempSync(join(tmpdir(), 'koperasi-'));
  const state: {server?: Listening; lose: number; ended: boolean} = {lose: 0, ended: false};
  const address = (): string => `http://127.0.0.1:${state.server?.port ?? 0}`;
  const configuration = readConfiguration({DATA_FOLDER: folder, REQUESTS_PER_MINUTE: '0'}, {demo: true});
  const backend = await openBackend(configuration, {address, log: () => undefined});
  const app = createApp(repositoryFolders(), backend.app);

  const answering: Answering = {
    async fetch(request, environment) {
      const {pathname} = new URL(request.url);
      if (pathname === '/watcher.js') return script(watcher);
      if (pathname === '/axe.js') return script(axe);
      if (state.ended && pathname === '/demo/token')
        return Response.json({error: 'invalid_grant'}, {status: 400});
      if (state.ended && pathname.startsWith('/api/')) request.headers.set('Authorization', 'Bearer ended');
      const response = await app.fetch(request, environment);
      if (state.lose > 0 && request.method === 'POST' && pathname.endsWith('/loan-applications')) {
        state.lose -= 1;
        return new Response('The answer was lost', {status: 502});
      }
      if (pathname !== '/pengurus/') return response;
      const head = '<head><script src="/watcher.js"></script><script src="/axe.js"></script>';
      const html = (await response.text()).replace('<head>', head);
      const headers = new Headers(response.headers);
      headers.delete('ETag');
      return new Response(html, {headers});
    },
  };
  state.server = await listen(answering, 0);
  return {
    address: `${address()}/pengurus/`,
    loseAnswers: (count) => {
      state.lose = count;
    },
    endSessions: (ended) => {
      state.ended = ended;
    },
    async close() {
      await state.server?.close();
      await backend.close();
      rmSync(folder, {recursive: true});
    },
  };
}
