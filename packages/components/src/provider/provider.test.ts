import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {expect, it} from 'vitest';
import './provider.define.js';

it('leaves its children in view when a server renders it', async () => {
  const page = await collectResult(render(html`<kop-provider><p>Koperasi Sukawana</p></kop-provider>`));
  expect(page).toContain('<slot></slot>');
  expect(page).toContain('<p>Koperasi Sukawana</p>');
});
