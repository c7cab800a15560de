import {defaultScheme} from '@koperasi/loan/schemes';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {draftFor} from '../loan-simulator/draft.js';
import {goldenLinks} from './golden-links.test-only.js';
import {readAddress} from './read-address.js';
import {unreadableLinks} from './unreadable-link.js';

vi.mock('./decode-draft.js', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

beforeEach(() => {
  vi.stubGlobal('document', {querySelectorAll: () => [], documentElement: {closest: () => null}});
  vi.stubGlobal('addEventListener', () => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('calls a link unread, not unreadable, where the part that reads it does not come', async () => {
  vi.stubGlobal('location', {hash: `#kop=${goldenLinks[0]!.state}`});
  expect(await readAddress('', draftFor(defaultScheme, '2026-12-01'))).toBeUndefined();
  expect(unreadableLinks.get('')).toBe('notLoaded');
});
