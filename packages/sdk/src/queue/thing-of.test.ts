import {routes} from '@koperasi/contract';
import {expect, it} from 'vitest';
import {thingOf} from './thing-of.js';

const ids = {
  cooperative: '36.73.01.1007',
  member: 'm1',
  application: 'a1',
  document: 'd1',
  loan: 'l1',
  order: 'o1',
  endpoint: 'e1',
  step: 'tax-number',
};

it.each([
  [routes.cooperatives.update, 'cooperatives/36.73.01.1007'],
  [routes.cooperatives.setLegalStep, 'cooperatives/36.73.01.1007'],
  [routes.incubation.setStep, 'cooperatives/36.73.01.1007/incubation'],
  [routes.incubation.setMentoring, 'cooperatives/36.73.01.1007/incubation'],
  [routes.incubation.recordVisit, 'cooperatives/36.73.01.1007/visits'],
  [routes.members.create, 'cooperatives/36.73.01.1007/members'],
  [routes.members.update, 'cooperatives/36.73.01.1007/members/m1'],
  [routes.savings.recordEntry, 'cooperatives/36.73.01.1007/members/m1'],
  [routes.cards.issue, 'cooperatives/36.73.01.1007/members/m1'],
  [routes.loanApplications.create, 'cooperatives/36.73.01.1007/loan-applications'],
  [routes.loanApplications.move, 'cooperatives/36.73.01.1007/loan-applications/a1'],
  [routes.documents.upload, 'cooperatives/36.73.01.1007/loan-applications/a1'],
  [routes.documents.delete, 'cooperatives/36.73.01.1007/loan-applications/a1'],
  [routes.loans.recordRepayment, 'cooperatives/36.73.01.1007/loans/l1'],
  [routes.orders.move, 'cooperatives/36.73.01.1007/orders/o1'],
  [routes.webhooks.delete, 'webhook-endpoints/e1'],
])('%# is about %s', (route, thing) => {
  expect(thingOf(route, ids)).toBe(thing);
});
