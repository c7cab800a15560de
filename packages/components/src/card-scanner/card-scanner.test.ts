import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {describe, expect, it} from 'vitest';
import './card-scanner.define.js';
import {isToken, tidyToken} from './card-token.js';

it('a server draws a scanner that waits, and asks for no camera', async () => {
  const page = await collectResult(render(html`<kop-card-scanner></kop-card-scanner>`));
  expect(page).toContain('Buka kamera, pilih foto kartu, atau ketik kode kartu.');
  expect(page).not.toContain('<video');
});

describe('a text', () => {
  it.each(['a.b.c', 'eyJhbGciOiJFUzI1NiJ9.eyJqdGkiOiJhIn0.p_-9'])('%s has the form of a token', (text) => {
    expect(isToken(text)).toBe(true);
  });

  it.each([
    '',
    'a.b',
    'a.b.c.d',
    '..',
    'a.b.c\n',
    'a.b.c?x=1',
    'https://example.test/a.b.c',
    'WIFI:S:Balai;T:WPA;P:a.b.c;;',
    `${'a'.repeat(2000)}.b.c`,
  ])('%j has not', (text) => {
    expect(isToken(text)).toBe(false);
  });

  it.each([
    {typed: '  a.b.c \n', token: 'a.b.c'},
    {typed: 'a.\r\nb\t.c', token: 'a.b.c'},
    {typed: '“a.b.c”', token: 'a.b.c'},
    {typed: '\ufeffa.\u200bb.\u00adc', token: 'a.b.c'},
    {typed: 'a.b.c!', token: 'a.b.c!'},
  ])('$typed is tidied to $token', ({typed, token}) => {
    expect(tidyToken(typed)).toBe(token);
  });
});
