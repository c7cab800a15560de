import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {expect, it} from 'vitest';
import './catalog-order.define.js';
import {sampleCatalog} from './desk.test-only.js';
import {hasKeptOrders} from './kept-orders.js';

it('is a closed dialog when a server renders it, and keeps nothing there', async () => {
  const page = await collectResult(
    render(html`<kop-catalog-order .catalog=${sampleCatalog}></kop-catalog-order>`),
  );
  expect(page).toContain('Pesanan koperasi');
  expect(page).toMatch(/<dialog part="dialog" aria-labelledby="title">/);
  expect(hasKeptOrders('36.73.01.1007')).toBe(false);
});
