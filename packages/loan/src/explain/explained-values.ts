import type {PeriodRate} from '../dates/period-rate.js';
import {divideRounded} from '../rounding.js';
import type {Rounding} from '../terms.js';
import {decimalText, leadingZeros} from './decimal-text.js';
import type {ExplainedValue} from './explanation.js';

/** Digits that matter in a rate or factor: with fewer a reader's calculator would miss rupiah of a large loan. */
const significant = 15;

/** Whole rupiah. */
export function rupiah(value: number): ExplainedValue {
  return {value, unit: 'rupiah', exact: true};
}

/** A whole number of months. */
export function monthCount(value: number): ExplainedValue {
  return {value, unit: 'months', exact: true};
}

/** A rate that was given as text. */
export function quotedPercent(value: string): ExplainedValue {
  return {value, unit: 'percent', exact: true};
}

/** A rate in percent. */
export function percent(rate: PeriodRate): ExplainedValue {
  const hundredfold = {...rate, numerator: rate.numerator * 100n};
  const {text, exact} = decimalText(hundredfold, significant + leadingZeros(hundredfold));
  return {value: text, unit: 'percent', exact};
}

/** A factor between 0 and 1 whose distance from 1 matters. */
export function factorBelowOne(factor: PeriodRate): ExplainedValue {
  const distance = {...factor, numerator: factor.denominator - factor.numerator};
  const {text, exact} = decimalText(factor, significant + leadingZeros(distance));
  return {value: text, unit: 'number', exact};
}

/** A sum of factors. */
export function decimalNumber(number: PeriodRate): ExplainedValue {
  const {text, exact} = decimalText(number, significant + leadingZeros(number));
  return {value: text, unit: 'number', exact};
}

/** Rupiah before they are rounded, with so many decimals (four at least) that what is shown rounds to the same. */
export function unroundedRupiah(amount: PeriodRate, {unit, mode}: Rounding): ExplainedValue {
  const step = BigInt(unit);
  const wanted = divideRounded(amount.numerator, amount.denominator * step, mode);
  for (let decimals = 4; ; decimals += 4) {
    const {text, exact} = decimalText(amount, decimals);
    const scale = 10n ** BigInt(decimals);
    const shown = divideRounded(amount.numerator * scale, amount.denominator, 'half-up');
    if (exact || divideRounded(shown, scale * step, mode) === wanted)
      return {value: text, unit: 'rupiah', exact};
  }
}

/** An amount rounded as the schedule rounds it. */
export function roundedRupiah(amount: PeriodRate, {unit, mode}: Rounding): ExplainedValue {
  const step = BigInt(unit);
  return rupiah(Number(step * divideRounded(amount.numerator, amount.denominator * step, mode)));
}
