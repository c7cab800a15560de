import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {problemRegistry, type ProblemCode} from '@koperasi/contract';
import {Hono, type Context} from 'hono';
import {entityTag, namesTag} from '../entity-tag.ts';
import {apiPage} from './api-page.ts';
import type {OpenApi} from './open-api.ts';
import {problemPage, problemsPage} from './problem-page.ts';

const policy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function unlessKnown(context: Context, text: string, headers: Readonly<Record<string, string>>): Response {
  const tag = entityTag(text);
  const all = {...headers, ETag: tag, 'Cache-Control': 'no-cache'};
  const known = context.req.header('If-None-Match');
  if (known !== undefined && namesTag(known, tag, 'weak')) return context.body(null, 304, all);
  return context.body(text, 200, all);
}

/** What there is to read about the API: `/openapi.json`, `/api-docs` made of it, and a page for each problem's `type`. */
export function createPages(): Hono {
  const document = readFileSync(
    fileURLToPath(import.meta.resolve('@koperasi/contract/openapi.json')),
    'utf8',
  );
  const style = readFileSync(new URL('./pages.css', import.meta.url), 'utf8');
  const html = (text: string) => ({
    text,
    headers: {'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy},
  });
  const pages = {
    api: html(String(apiPage(JSON.parse(document) as OpenApi))),
    problems: html(String(problemsPage())),
  };
  const app = new Hono();
  app.get('/openapi.json', (context) =>
    unlessKnown(context, document, {
      'Content-Type': 'application/json; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
    }),
  );
  app.get('/api-docs', (context) => unlessKnown(context, pages.api.text, pages.api.headers));
  app.get('/api-docs/pages.css', (context) =>
    unlessKnown(context, style, {'Content-Type': 'text/css; charset=utf-8'}),
  );
  app.get('/problems', (context) => unlessKnown(context, pages.problems.text, pages.problems.headers));
  app.get('/problems/:code', (context, next) => {
    const code = context.req.param('code');
    if (!Object.hasOwn(problemRegistry, code)) return next();
    const {text, headers} = html(String(problemPage(code as ProblemCode)));
    return Promise.resolve(unlessKnown(context, text, headers));
  });
  return app;
}
