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
    expect(shareLink('', plain)).toEqual({
      href: `https://koperasi.example/simulasi?p=12#kop=${encodeDraft(plain)}`,
      leftOut: [],
    });
  });

  it('keeps a long name, and what fits beside it', () => {
    at('https://koperasi.example/');
    const plans = [0, 1, 2].map((number) => largestDraft(number, 4_294_967_293 + number));
    const draft: Draft = {...plans[0]!, comparison: {others: plans.slice(1), place: 0, pinned: 0}};
    const link = shareLink('simulasi kantor', draft)!;
    const {hash} = new URL(link.href);
    expect(link.leftOut).toEqual([2]);
    expect(hash.length).toBeLessThanOrEqual(200);
    expect(hash).toMatch(/^#simulasi%20kantor=1/);
    expect(decodeDraft(stateIn(hash, 'simulasi kantor')!)?.comparison?.others).toHaveLength(1);
  });

  it('is not made where its name leaves no room for one plan', () => {
    at('https://koperasi.example/');
    // The fullest plan has 93 characters; # and = take two of the 200.
    const full = largestDraft(0, Number.MAX_SAFE_INTEGER);
    expect(shareLink('n'.repeat(105), full)?.href).toHaveLength('https://koperasi.example/'.length + 200);
    expect(shareLink('n'.repeat(106), full)).toBeUndefined();
  });

  it('may have other parts in its fragment', () => {
    expect(stateIn('#bagian-2&lain=1&kop=1AbC&kop=2', '')).toBe('1AbC');
    expect(stateIn('#xkop=1AbC', 'kop')).toBeUndefined();
    expect(stateIn('', 'kop')).toBeUndefined();
  });
});
