import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {expect, it} from 'vitest';
import './card-sheet.define.js';
import './member-card.define.js';

it('leaves what the page wrote in view when a server renders it, and nothing of a person in it', async () => {
  const card = {member: {name: 'Suharti'}} as never;
  const page = await collectResult(
    render(html`<kop-member-card .card=${card} side="back"><p>Memuat</p></kop-member-card>`),
  );
  expect(page).toContain('<slot></slot>');
  expect(page).toContain('<p>Memuat</p>');
  expect(page).not.toContain('Suharti');
});

it('draws no sheet on a server', async () => {
  const page = await collectResult(render(html`<kop-card-sheet .cards=${[]}></kop-card-sheet>`));
  expect(page).not.toContain('<svg');
});
