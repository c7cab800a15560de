/** The pages of a cooperative on the whole server, as `npm start -- --demo` has it, with ways to let it down. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createApp, repositoryFolders} from 'server/app';
import {listen, type Answering, type Listening} from 'server/listen';
import {openBackend} from 'server/src/backend.ts';
import {readConfiguration} from 'server/src/configuration.ts';
import {watcher} from './watcher.ts';

/** What becomes of a request that a test lets down. */
export interface Fault {
  /** How the path of the request ends. */
  readonly path: string;
  /** `refuse` never lets it in; `lose` lets it do its work, and breaks the connection before the answer is through. */
  readonly kind: 'refuse' | 'lose';
  /** How many requests in a row. */
  readonly times: number;
}

/** The server, and what a test may do to it. */
export interface CooperativeSite {
  /** Without a closing slash. */
  readonly origin: string;
  /** POSTs from now on; those after `times` come through. */
  letDown(fault: Fault): void;
  /** From now on, or no longer, every token has run out and none can be renewed. */
  endSessions(ended: boolean): void;
  /** Method and path of every request to the API, with its answer's status. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const script = (text: string): Response =>
  new Response(text, {headers: {'Content-Type': 'text/javascript; charset=utf-8'}});
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const watched = ['/anggota/', '/katalog/', '/pengurus/', '/tanpa-server.html'];

/** Puts scripts first into a page. */
async function withWatcher(response: Response): Promise<Response> {
  const head = '<head><script src="/watcher.js"></script><script src="/axe.js"></script>';
  const html = (await response.text()).replace('<head>', head);
  const headers = new Headers(response.headers);
  headers.delete('ETag');
  return new Response(html, {headers});
}

/** Starts it over PGlite in a folder of its own; a script that notes what happens comes first in each page. */
export async function openCooperativeSite(): Promise<CooperativeSite> {
  const folder = mkdtempSync(join(tmpdir(), 'koperasi-'));
  const asked: string[] = [];
  const state: {server?: Listening; fault?: Fault; hit: number; ended: boolean} = {hit: 0, ended: false};
  const origin = (): string => `http://127.0.0.1:${state.server?.port ?? 0}`;
  const configuration = readConfiguration({DATA_FOLDER: folder, REQUESTS_PER_MINUTE: '0'}, {demo: true});
  const backend = await openBackend(configuration, {address: origin, log: () => undefined});
  const app = createApp(repositoryFolders(), backend.app);
  const faultOf = ({method}: Request, pathname: string): Fault['kind'] | undefined => {
    const {fault} = state;
    if (method !== 'POST' || !fault || !pathname.endsWith(fault.path) || state.hit >= fault.times)
      return undefined;
    state.hit += 1;
    return fault.kind;
  };

  const answering: Answering = {
    async fetch(request, environment) {
      const {pathname} = new URL(request.url);
      if (pathname === '/watcher.js') return script(watcher);
      if (pathname === '/axe.js') return script(axe);
      if (state.ended && pathname === '/demo/token')
        return Response.json({error: 'invalid_grant'}, {status: 400});
      if (state.ended && pathname.startsWith('/api/')) request.headers.set('Authorization', 'Bearer ended');
      const fault = faultOf(request, pathname);
      if (fault === 'refuse') return new Response('Try later', {status: 503});
      const response = await app.fetch(request, environment);
      if (pathname.startsWith('/api/')) asked.push(`${request.method} ${pathname} ${response.status}`);
      if (fault === 'lose') (environment as {outgoing: ServerResponse}).outgoing.destroy();
      return watched.includes(pathname) && response.ok ? withWatcher(response) : response;
    },
  };
  state.server = await listen(answering, 0);
  return {
    origin: origin(),
    asked,
    letDown: (fault) => {
      state.fault = fault;
      state.hit = 0;
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
