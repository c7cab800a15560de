import {defaultScheme} from '@koperasi/loan/schemes';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {draftFor, type Draft} from '../loan-simulator/draft.js';
import {decodeDraft} from './decode-draft.js';
import {encodeDraft} from './encode-draft.js';
import {stateIn} from './fragment-name.js';
import {largestDraft} from './random-drafts.test-only.js';
import {shareLink} from './share-link.js';

const plain = draftFor(defaultScheme, '2026-12-01');

function at(address: string): void {
  vi.stubGlobal('location', {href: address});
}
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('an address', () => {
  it('gets the simulation in place of its fragment, and no password', () => {
    at('https://nama:sandi@koperasi.example/simulasi?p=12#token=rahasia');
    expect(shareLink('', plain)).toBe(`https://koperasi.example/simulasi?p=12#kop=${encodeDraft(plain)}`);
  });

  it('keeps a long name, and what fits beside it', () => {
    at('https://koperasi.example/');
    const plans = [0, 1, 2].map((number) => largestDraft(number, 4_294_967_293 + number));
    const draft: Draft = {...plans[0]!, comparison: {others: plans.slice(1), place: 0, pinned: 0}};
    const {hash} = new URL(shareLink('simulasi kantor', draft));
    expect(hash.length).toBeLessThanOrEqual(200);
    expect(hash).toMatch(/^#simulasi%20kantor=1/);
    expect(decodeDraft(stateIn(hash, 'simulasi kantor')!)?.comparison?.others).toHaveLength(1);
  });

  it('may have other parts in its fragment', () => {
    expect(stateIn('#bagian-2&lain=1&kop=1AbC&kop=2', '')).toBe('1AbC');
    expect(stateIn('#xkop=1AbC', 'kop')).toBeUndefined();
    expect(stateIn('', 'kop')).toBeUndefined();
  });
});
