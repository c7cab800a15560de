import {problemCodes, routes, type Route} from '@koperasi/contract';
import {describe, expect, it} from 'vitest';
import {createPages} from './create-pages.ts';

const app = createPages();
const ids = Object.values(routes).flatMap((group) => Object.values<Route>(group).map(({id}) => id));

describe('the page about the API', () => {
  it('shows every operation, and every link in it leads somewhere', async () => {
    const response = await app.request('/api-docs');
    const text = await response.text();
    for (const id of ids) expect(text).toContain(`<code>${id}</code>`);
    const targets = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const inside = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(inside.length).toBeGreaterThan(100);
    expect(inside.filter((id) => !targets.has(id))).toEqual([]);
  });

  it('needs no script, no style but its own and nobody else', async () => {
    const response = await app.request('/api-docs');
    const text = await response.text();
    expect(response.headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(text).not.toMatch(/<script|\sstyle=|\son\w+=|(src|href)="https?:/);
  });
});

it('hands out the document as it is committed, to any origin', async () => {
  const response = await app.request('/openapi.json');
  const document = (await response.json()) as {openapi: string};
  expect(document.openapi).toMatch(/^3\.1\.\d$/);
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
});

describe('the page of a problem', () => {
  it.each(problemCodes)('%s says it in both languages', async (code) => {
    const response = await app.request(`/problems/${code}`);
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(text).toMatch(/<p lang="id">[^<]{10,}/);
    expect(text).toMatch(/<p lang="en">[^<]{10,}/);
  });

  it.each(['nothing', 'toString', '__proto__'])('%s does not exist', async (code) => {
    expect((await app.request(`/problems/${code}`)).status).toBe(404);
  });
});
