import {routes, type Route} from '@koperasi/contract';
import {describe, expect, it} from 'vitest';
import type {Caller} from '../database/database.ts';
import {nobody} from './caller.ts';
import type {ProblemError} from './problem-error.ts';
import {checkScope} from './scope.ts';

const own = '36.73.04.1007';
const foreign = '36.73.04.1008';
const callers = {
  nobody,
  member: {...nobody, role: 'member', subject: 'a', cooperative: own, member: 'm1'},
  board: {...nobody, role: 'board', subject: 'b', cooperative: own},
  city: {...nobody, role: 'city-office', subject: 'c', area: '36.73'},
  lender: {...nobody, role: 'partner', subject: 'd', partner: 'bri'},
} satisfies Record<string, Caller>;

const outcome = (route: Route, params: Record<string, string>, caller: Caller): string => {
  try {
    checkScope(route, params, caller);
    return 'let through';
  } catch (error) {
    return (error as ProblemError).code;
  }
};

describe('what a caller reaches', () => {
  it.each([
    ['a visitor', routes.cooperatives.get, {cooperative: foreign}, callers.nobody, 'let through'],
    ['a visitor', routes.members.list, {cooperative: own}, callers.nobody, 'not-signed-in'],
    ['a member', routes.cooperatives.get, {cooperative: foreign}, callers.member, 'let through'],
    ['a member', routes.members.get, {cooperative: own, member: 'm1'}, callers.member, 'let through'],
    ['a member', routes.members.get, {cooperative: own, member: 'm2'}, callers.member, 'not-found'],
    ['a member', routes.savings.get, {cooperative: own, member: 'm2'}, callers.member, 'not-found'],
    ['a member', routes.members.get, {cooperative: foreign, member: 'm1'}, callers.member, 'not-found'],
    ['a member', routes.members.update, {cooperative: own, member: 'm1'}, callers.member, 'not-allowed'],
    ['a member', routes.loans.list, {cooperative: foreign}, callers.member, 'not-found'],
    ['a board', routes.members.create, {cooperative: own}, callers.board, 'let through'],
    ['a board', routes.members.create, {cooperative: foreign}, callers.board, 'not-found'],
    ['a board', routes.cooperatives.update, {cooperative: foreign}, callers.board, 'not-found'],
    ['a board', routes.incubation.setMentoring, {cooperative: own}, callers.board, 'not-allowed'],
    ['a board', routes.orders.listForPartner, {partner: 'bri'}, callers.board, 'not-allowed'],
    ['a city office', routes.members.list, {cooperative: own}, callers.city, 'let through'],
    ['a city office', routes.members.list, {cooperative: '36.74.01.1001'}, callers.city, 'not-found'],
    ['a city office', routes.members.list, {cooperative: '36.730'}, callers.city, 'not-found'],
    ['a city office', routes.members.create, {cooperative: own}, callers.city, 'not-allowed'],
    ['a partner', routes.loans.list, {cooperative: foreign}, callers.lender, 'let through'],
    ['a partner', routes.members.list, {cooperative: own}, callers.lender, 'not-allowed'],
    ['a partner', routes.orders.listForPartner, {partner: 'bri'}, callers.lender, 'let through'],
    ['a partner', routes.orders.listForPartner, {partner: 'bni'}, callers.lender, 'not-found'],
    ['a partner', routes.partners.get, {partner: 'bni'}, callers.lender, 'let through'],
  ] as const)('%s at $id is answered', (_, route, params, caller, expected) => {
    expect(outcome(route, params, caller)).toBe(expected);
  });
});
