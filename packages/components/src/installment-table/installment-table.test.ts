import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {expect, it} from 'vitest';
import './installment-table.define.js';

it('leaves what the page wrote in view when a server renders it', async () => {
  const page = await collectResult(
    render(
      html`<kop-installment-table principal="3000000000" rate="6" months="72" method="annuity">
        <p>Lihat brosur</p>
      </kop-installment-table>`,
    ),
  );
  expect(page).toContain('<slot></slot>');
  expect(page).toContain('<p>Lihat brosur</p>');
  expect(page).not.toContain('49.718.664');
});
