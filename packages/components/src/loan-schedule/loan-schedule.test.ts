import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {expect, it} from 'vitest';
import './loan-schedule.define.js';

it('leaves what the page wrote in view when a server renders it', async () => {
  const page = await collectResult(
    render(
      html`<kop-loan-schedule cooperative="36.73.01.1007" loan="loa_unyur01"
        ><p>Memuat</p></kop-loan-schedule
      >`,
    ),
  );
  expect(page).toContain('<slot></slot>');
  expect(page).toContain('<p>Memuat</p>');
});
