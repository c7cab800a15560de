/** The elements drawn by a server with @lit-labs/ssr, before a browser has run any script. */
import {beforeAll, describe, expect, it} from 'vitest';
import {served} from './served.ts';

/** Text between tags, without styles; no-break spaces are spaces. */
function text(markup: string): string {
  return markup.replace(/<style>[^]*?<\/style>|<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe('the simulator from a server', () => {
  let markup: string;
  beforeAll(() => {
    markup = served(
      '<kop-loan-simulator name="pinjaman" start="2026-12-01" today="2026-11-23"></kop-loan-simulator>',
    );
  });

  it('has its shadow root in the markup', () => {
    expect(markup).toMatch(/<kop-loan-simulator[^>]*>\s*<template[^>]* shadowrootmode="open"/);
    expect(markup).toContain('shadowrootdelegatesfocus');
  });

  it('states the installment of each method', () => {
    for (const amount of ['Rp 28.968.223', 'Rp 32.500.000', 'Rp 476.186.812', 'Rp 900.000.000'])
      expect(text(markup)).toContain(amount);
  });

  it('says where its rules come from', () => {
    expect(text(markup)).toContain('Menurut Banten Intens, 8 Juli 2025.');
  });
});

describe('the installment table from a server', () => {
  it('shows the table of the page until its script runs', () => {
    const markup = served(
      '<kop-installment-table principal="3000000000" rate="3" months="120" method="annuity"><table><tr><td>28.968.223</td></tr></table></kop-installment-table>',
    );
    expect(markup).toMatch(/<template[^>]* shadowrootmode="open"[^]*<slot><\/slot>[^]*<\/template>/);
    expect(text(markup)).toContain('28.968.223');
  });
});
