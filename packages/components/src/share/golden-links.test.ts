import {methods} from '@koperasi/loan';
import {describe, expect, it} from 'vitest';
import {graceInterests} from '../loan-simulator/draft.js';
import {schemeIds} from '../loan-simulator/scheme-ids.js';
import {feeNames} from '../plan/fees-of.js';
import {decodeDraft} from './decode-draft.js';
import {encodeDraft} from './encode-draft.js';
import {goldenLinks} from './golden-links.test-only.js';
import {linkFees, linkGraceInterests, linkMethods, linkSchemes} from './link-numbers.js';

describe('a link of version 1', () => {
  it.each(goldenLinks)('says $what for good: #kop=$state', ({state, draft}) => {
    expect(decodeDraft(state)).toEqual(draft);
    expect(encodeDraft(draft)).toBe(state);
  });

  it('has a number for everything that the fields offer', () => {
    expect(linkSchemes).toEqual(expect.arrayContaining([...schemeIds]));
    expect(linkMethods).toEqual(methods);
    expect(linkGraceInterests).toEqual(graceInterests);
    expect(linkFees).toEqual(feeNames);
  });

  it('keeps the numbers that schemes have had', () => {
    expect(linkSchemes.slice(0, 8)).toEqual([
      'kota-serang-2025',
      'pmk-49-2025',
      'pmk-49-2025-syariah',
      'lpdb-pilot-2025',
      'rpmk-2025',
      'kur-super-mikro-2026',
      'kur-mikro-2026',
      'kur-kecil-2026',
    ]);
    expect(linkMethods).toEqual(['annuity', 'equal-principal', 'flat']);
    expect(linkGraceInterests).toEqual(['paid', 'capitalised', 'deferred', 'free']);
    expect(linkFees).toEqual(['provisionPercent', 'administration', 'insurance', 'other']);
  });
});
