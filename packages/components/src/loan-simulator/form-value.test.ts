import {defaultScheme, schemeById} from '@koperasi/loan/schemes';
import {describe, expect, it} from 'vitest';
import {draftFor} from './draft.js';
import {formEntries} from './form-value.js';
import {simulate} from './simulation.js';

const draft = draftFor(defaultScheme, '2026-12-01');

describe('form entries', () => {
  it('are plain values under the name', () => {
    const entries = formEntries('pinjaman', draft, simulate(draft, defaultScheme))!;
    expect(Object.fromEntries(entries)).toEqual({
      pinjaman: '3000000000',
      'pinjaman-scheme': 'kota-serang-2025',
      'pinjaman-months': '120',
      'pinjaman-rate': '3',
      'pinjaman-method': 'annuity',
      'pinjaman-start': '2026-12-01',
    });
  });

  it('name the grace period and the operating part where there are any', () => {
    const pmk = schemeById('pmk-49-2025')!;
    const graced = {...draftFor(pmk, ''), graceMonths: '6', operating: '250 juta'};
    expect(Object.fromEntries(formEntries('p', graced, simulate(graced, pmk))!)).toMatchObject({
      'p-grace-months': '6',
      'p-grace-interest': 'paid',
      'p-grace-within-tenor': 'true',
      'p-operating': '250000000',
    });
  });

  it('are none without a loan, and none without a name', () => {
    const empty = {...draft, principal: ''};
    expect(formEntries('pinjaman', empty, simulate(empty, defaultScheme))).toBeNull();
    expect(formEntries('', draft, simulate(draft, defaultScheme))).toBeNull();
  });
});
