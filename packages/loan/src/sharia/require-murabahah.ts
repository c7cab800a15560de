import {LoanError} from '../errors.js';
import {requireTerms} from '../require-terms.js';
import type {MurabahahTerms} from './murabahah-terms.js';
import {requireWhole} from './require-whole.js';

function requireMargin(margin: MurabahahTerms['margin']): void {
  if (Object(margin) !== margin) throw new LoanError('not-an-object', 'margin');
  if ('amount' in margin === 'annualRatePercent' in margin)
    throw new LoanError('unknown', 'margin', 'must have either amount or annualRatePercent');
  if ('amount' in margin) requireWhole(margin.amount, 'margin.amount');
}

/**
 * Refuses what cannot make a murabahah; the rate and method of a margin are left to whoever works it out.
 *
 * @throws LoanError with the first term that is wrong
 */
export function requireMurabahah(terms: MurabahahTerms): void {
  if (Object(terms) !== terms) throw new LoanError('not-an-object', 'terms');
  const {cost, downPayment = 0, margin, months, recognition, rounding} = terms;
  requireWhole(cost, 'cost');
  if (cost === 0) throw new LoanError('zero', 'cost');
  requireWhole(downPayment, 'downPayment');
  if (downPayment >= cost) throw new LoanError('above-principal', 'downPayment', 'must be less than cost');
  requireMargin(margin);
  if (!['annuity', 'proportional'].includes(recognition))
    throw new LoanError('unknown', 'recognition', 'must be "annuity" or "proportional"');
  requireTerms({
    principal: cost,
    annualRatePercent: '0',
    months,
    method: 'annuity',
    ...(rounding !== undefined && {rounding}),
  });
}
