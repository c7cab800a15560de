import {schemes} from '@koperasi/loan/schemes';
import {describe, expect, it} from 'vitest';
import {draftFor, type Draft} from '../loan-simulator/draft.js';
import {noFees} from '../plan/fees-of.js';
import {comparePlans, computePlans, costsAlike} from './compared-plan.js';

const plan: Draft = {...draftFor(schemes[0]!, '2026-12-01'), principal: '100.000.000', months: '12'};

function loansOf(...drafts: Draft[]) {
  const plans = computePlans(drafts, schemes, 0);
  return {plans, loans: comparePlans(plans, 0)?.result.loans ?? []};
}

describe('plans beside each other', () => {
  it('are computed although the fees of one leave nothing of its loan', () => {
    const {plans, loans} = loansOf(plan, {...plan, fees: {...noFees, administration: '100 juta'}});
    expect(plans.map(({problem}) => problem)).toEqual([undefined, 'feesAboveLoan']);
    expect(loans).toHaveLength(1);
  });

  it('say where the fields are that make no loan', () => {
    const wrong = {...plan, months: 'x'};
    expect(computePlans([wrong, wrong], schemes, 1).map(({problem}) => problem)).toEqual([
      'wrongElsewhere',
      'wrong',
    ]);
    expect(computePlans([{...plan, scheme: 'gone'}], schemes, 0)[0]!.terms).toBeNull();
  });

  it('cost alike only where the same amount is lent and the same fees are known', () => {
    const known = {...plan, fees: {...noFees, administration: '0'}};
    const {loans} = loansOf(plan, {...plan, months: '24'}, known, {...plan, principal: '90.000.000'});
    expect(loans.map((loan) => costsAlike(loan, loans[0]))).toEqual([true, true, false, false]);
    expect(costsAlike(undefined, loans[0])).toBe(false);
  });
});
