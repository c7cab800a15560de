import {LoanError} from './errors.js';
import {type Grace, type LoanTerms, methods, type Rounding} from './terms.js';

const maxMonths = 1200;
const graceInterests = ['paid', 'capitalised', 'deferred', 'free'];
const units = [1, 10, 50, 100, 500, 1000];
const modes = ['half-up', 'half-even', 'up', 'down'];

function requireObject(value: unknown, field: string): void {
  if (typeof value !== 'object' || value === null) throw new LoanError('not-an-object', field);
}

function requireWhole(value: unknown, field: string): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new LoanError('not-a-number', field);
  if (value < 0) throw new LoanError('negative', field);
  if (!Number.isInteger(value)) throw new LoanError('not-whole', field);
  if (value > Number.MAX_SAFE_INTEGER) throw new LoanError('too-large', field);
}

function requireFrom1(value: number, field: string): void {
  requireWhole(value, field);
  if (value === 0) throw new LoanError('zero', field);
}

function requireOneOf(known: readonly unknown[], value: unknown, field: string): void {
  if (!known.includes(value)) throw new LoanError('unknown', field);
}

function requireGrace(grace: Grace, months: number): void {
  requireObject(grace, 'grace');
  requireWhole(grace.months, 'grace.months');
  requireOneOf(graceInterests, grace.interest, 'grace.interest');
  if (typeof grace.withinTenor !== 'boolean') throw new LoanError('not-a-boolean', 'grace.withinTenor');
  if (grace.withinTenor && grace.months >= months) throw new LoanError('grace-too-long', 'grace.months');
  if (grace.months > maxMonths) throw new LoanError('above-limit', 'grace.months');
}

function requireRounding(rounding: Rounding): void {
  requireObject(rounding, 'rounding');
  requireOneOf(units, rounding.unit, 'rounding.unit');
  requireOneOf(modes, rounding.mode, 'rounding.mode');
}

/**
 * Refuses terms that cannot make a schedule; the rate is left to `monthlyFraction`. Callers without types are why each
 * term is looked at, in the order of `LoanTerms`.
 *
 * @throws LoanError with the first term that is wrong
 */
export function requireTerms(terms: LoanTerms): void {
  requireObject(terms, 'terms');
  requireFrom1(terms.principal, 'principal');
  requireFrom1(terms.months, 'months');
  if (terms.months > maxMonths) throw new LoanError('above-limit', 'months');
  requireOneOf(methods, terms.method, 'method');
  if (terms.grace !== undefined) requireGrace(terms.grace, terms.months);
  if (terms.rounding !== undefined) requireRounding(terms.rounding);
}
