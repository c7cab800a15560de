import {describe, expect, it} from 'vitest';
import type {MemberCardData} from './card-data.js';
import {cardMark} from './card-mark.js';

const now = Date.parse('2026-11-27T12:00:00+07:00');
const cooperative = {code: '36.73.01.1007', name: 'K', village: 'Unyur', district: 'Serang'};

function marked(
  status: string,
  card: Partial<NonNullable<MemberCardData['card']>> | null,
): string | undefined {
  const member = {name: 'S', memberNumber: '1', role: 'member', status};
  return cardMark({cooperative, member, card: card && {id: 'c', token: 't', ...card}}, now);
}

describe('a mark on the face', () => {
  it.each([
    ['active', {expiresAt: '2031-03-02T09:00:00+07:00'}, undefined],
    ['active', null, undefined],
    ['active', {}, undefined],
    ['active', {expiresAt: '2026-11-27T11:59:59+07:00'}, 'expired'],
    ['active', {expiresAt: '2026-11-25'}, 'expired'],
    ['active', {expiresAt: '2026-11-29'}, undefined],
    ['active', {expiresAt: '2031-03-02', revokedAt: '2026-04-30'}, 'revoked'],
    ['suspended', {expiresAt: '2020-01-01'}, 'suspended'],
    ['left', {revokedAt: '2026-04-30'}, 'left'],
    ['cuti', {expiresAt: '2031-03-02'}, undefined],
  ])('a member who is %s, with %o: %s', (status, card, mark) => {
    expect(marked(status, card)).toBe(mark);
  });
});
