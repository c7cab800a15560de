import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {expect, it} from 'vitest';
import './bumn-catalog.define.js';

it('leaves what the page wrote in view when a server renders it', async () => {
  const page = await collectResult(
    render(html`<kop-bumn-catalog .catalog=${{products: []}}><p>Memuat katalog</p></kop-bumn-catalog>`),
  );
  expect(page).toContain('<slot></slot>');
  expect(page).toContain('<p>Memuat katalog</p>');
});
