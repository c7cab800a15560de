import {describe, expect, it} from 'vitest';
import {callerOf} from './claims.ts';

const none = {cooperative: null, member: null, partner: null, area: null, permissions: []};
const cooperative = '36.73.04.1007';

describe('the caller of a token', () => {
  it.each([
    [
      {sub: 'a', role: 'member', cooperative, member: 'm1'},
      {...none, subject: 'a', role: 'member', cooperative, member: 'm1'},
    ],
    [
      {sub: 'a', role: 'board', cooperative, permissions: ['savings', 'everything', 'national-id']},
      {...none, subject: 'a', role: 'board', cooperative, permissions: ['savings', 'national-id']},
    ],
    [
      {sub: 'a', role: 'city-office', area: '36.73'},
      {...none, subject: 'a', role: 'city-office', area: '36.73'},
    ],
    [
      {sub: 'a', role: 'partner', partner: 'bri'},
      {...none, subject: 'a', role: 'partner', partner: 'bri'},
    ],
    [
      // What does not belong to the role opens nothing.
      {sub: 'a', role: 'partner', partner: 'bri', cooperative, area: '36', member: 'm1'},
      {...none, subject: 'a', role: 'partner', partner: 'bri'},
    ],
  ])('%#', (claims, expected) => {
    expect(callerOf(claims)).toEqual(expected);
  });

  it.each([
    [{sub: 'a', role: 'member', cooperative}],
    [{sub: 'a', role: 'member', member: 'm1'}],
    [{sub: 'a', role: 'board'}],
    [{sub: 'a', role: 'board', cooperative: 'Sukawana'}],
    [{sub: 'a', role: 'board', cooperative: [cooperative]}],
    [{sub: 'a', role: 'city-office', area: ''}],
    [{sub: 'a', role: 'partner'}],
    [{sub: 'a', role: 'public'}],
    [{sub: 'a', role: 'system'}],
    [{sub: 'a', role: 'koperasi_system'}],
    [{sub: '', role: 'board', cooperative}],
    [{sub: 'a\0', role: 'board', cooperative}],
    [{sub: 7, role: 'board', cooperative}],
    [{role: 'board', cooperative}],
    [{}],
  ])('is nobody with %j', (claims) => {
    expect(callerOf(claims)).toBeUndefined();
  });
});
