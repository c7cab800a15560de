import {describe, expect, it} from 'vitest';
import {applicationActions, applicationStates} from './loan-applications.js';
import {applicationMoves, orderMoves, type Move} from './moves.js';
import {orderActions, orderStates} from './orders.js';

const cases: {
  name: string;
  first: string;
  last: string[];
  states: readonly string[];
  actions: readonly string[];
  moves: Readonly<Record<string, Move<string>>>;
}[] = [
  {
    name: 'a loan application',
    first: 'draft',
    last: ['disbursed', 'rejected', 'withdrawn'],
    states: applicationStates,
    actions: applicationActions,
    moves: applicationMoves,
  },
  {
    name: 'an order',
    first: 'placed',
    last: ['rejected', 'received', 'cancelled'],
    states: orderStates,
    actions: orderActions,
    moves: orderMoves,
  },
];

describe.each(cases)('$name', ({first, last, states, actions, moves}) => {
  const all = Object.values(moves);

  it('has a move for every action', () => {
    expect(new Set(Object.keys(moves))).toEqual(new Set(actions));
  });

  it('comes to every state from the first', () => {
    const reached = new Set([first]);
    // A Set hands out what is added to it on the way.
    for (const state of reached) for (const {from, to} of all) if (from.includes(state)) reached.add(to);
    expect(reached).toEqual(new Set(states));
  });

  it('ends where nothing leads on', () => {
    expect(states.filter((state) => !all.some(({from}) => from.includes(state)))).toEqual(last);
  });

  it('is moved by somebody who has signed in', () => {
    expect(all.filter(({roles}) => roles.length === 0 || roles.includes('public'))).toEqual([]);
  });
});

it('pays out only what musyawarah, city and bank have each agreed to', () => {
  const before = (state: string): string[] =>
    Object.values(applicationMoves).flatMap(({from, to}) => (to === state ? from : []));
  expect(before('disbursed')).toEqual(['approved']);
  expect(before('approved')).toEqual(['endorsed']);
  expect(before('endorsed')).toEqual(['deliberated']);
  expect(before('deliberated')).toEqual(['draft']);
  expect(
    ['record-deliberation', 'endorse', 'approve', 'disburse'].map(
      (action) => applicationMoves[action as 'endorse'].roles,
    ),
  ).toEqual([['board'], ['city-office'], ['partner'], ['partner']]);
});

it('has nobody between a cooperative and its partner', () => {
  expect(new Set(Object.values(orderMoves).flatMap(({roles}) => roles))).toEqual(
    new Set(['board', 'partner']),
  );
});
