/** A small form of a site with a strict policy, for tests that change one thing of it at a time. */
import {readdirSync, readFileSync} from 'node:fs';
import {contentSecurityPolicy, repositoryFolders} from 'server/app';
import {listen} from 'server/listen';
import {watcher} from './watcher.ts';

/** What a page has that others do not. */
export interface PageParts {
  /** In the head, behind the watcher; the embed's module where none is given. */
  head?: string;
  /** In the form, before its button; a simulator named `pinjaman` where none is given. */
  form?: string;
  policy?: string;
}

/** Pages, scripts and the built embed on one address of this machine. */
export interface Site {
  /** @returns The address of a new page. */
  page(parts?: PageParts): string;
  /** @returns The path of a new classic script. */
  script(code: string): string;
  /** Nothing answers any more, as when the network has gone. */
  close(): Promise<void>;
}

/** The script tag of a site; under `/lonely/` the embed answers, and nothing that it asks for later; under `/flaky/` what stands below the answer is refused twice. */
export const embedTag = '<script type="module" src="/embed/loan-simulator.js"></script>';

/** A simulator whose figures do not depend on the day of the test. */
export function simulatorTag(attributes = ''): string {
  const days = 'start="2026-12-01" today="2026-11-23"';
  return `<kop-loan-simulator name="pinjaman" ${days} ${attributes}>
    <table id="fallback"><tr><td>1</td><td>28.968.223</td></tr></table>
  </kop-loan-simulator>`;
}

function pageSource({head = embedTag, form = simulatorTag()}: PageParts): string {
  return `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <title>Formulir</title>
    <link rel="icon" href="/icon.svg" />
    <script src="/watcher.js"></script>
    ${head}
  </head>
  <body>
    <form action="/sent">${form}<button>Kirim</button></form>
    <p><a href="/elsewhere">Halaman lain</a></p>
  </body>
</html>`;
}

/** Serves the embed as it is built now: a build that runs meanwhile changes nothing. */
export async function openSite(): Promise<Site> {
  const answers = new Map<string, {body: string; type: string; policy: string}>();
  const add = (path: string, body: string, type: string, policy = contentSecurityPolicy): string => {
    answers.set(path, {body, type: `${type}; charset=utf-8`, policy});
    return path;
  };
  const {embed} = repositoryFolders();
  for (const file of readdirSync(embed).filter((name) => name.endsWith('.js')))
    add(`/embed/${file}`, readFileSync(`${embed}/${file}`, 'utf8'), 'text/javascript');
  for (const [path, {body}] of answers)
    if (path.startsWith('/embed/')) add(path.replace('/embed/', '/flaky/'), body, 'text/javascript');
  const refusals = new Map<string, number>();
  add('/lonely/loan-simulator.js', answers.get('/embed/loan-simulator.js')?.body ?? '', 'text/javascript');
  add('/watcher.js', watcher, 'text/javascript');
  add('/ending.js', "addEventListener('unload', () => undefined);", 'text/javascript');
  add('/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');
  for (const path of ['/sent', '/elsewhere'])
    add(path, `<!doctype html><title>${path}</title><h1>${path}</h1>`, 'text/html');

  const answer = (request: Request): Response => {
    const path = new URL(request.url).pathname;
    const found = answers.get(path);
    if (!found) return new Response('Not found', {status: 404});
    if (path.startsWith('/flaky/below-parts')) {
      const refused = refusals.get(path) ?? 0;
      refusals.set(path, refused + 1);
      // Once for the first try, and once for the second that follows by itself.
      if (refused % 3 < 2) return new Response('Try later', {status: 503});
    }
    const headers = {'Content-Type': found.type, 'Content-Security-Policy': found.policy};
    return new Response(found.body, {headers});
  };
  const server = await listen({fetch: answer}, 0);
  return {
    page: (parts = {}) =>
      `http://127.0.0.1:${server.port}` +
      add(`/page-${answers.size}`, pageSource(parts), 'text/html', parts.policy),
    script: (code) => add(`/script-${answers.size}.js`, code, 'text/javascript'),
    close: () => server.close(),
  };
}
