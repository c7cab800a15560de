import type {ExplainedValue, ExplanationStep} from '@koperasi/loan';
import {groupDigitString} from '../format/group-digits.js';
import type {Locale} from '../format/locale.js';
import {formatMonths} from '../format/months.js';
import {fill} from '../messages/fill.js';

/** A number as it stands in a formula: grouped, with the decimal mark of the language, without a currency. */
export function numberText({value, unit}: ExplainedValue, locale: Locale): string {
  const text = String(value);
  // A fraction such as 31/365 is read as it is.
  if (!/^-?\d+(\.\d+)?$/.test(text)) return text;
  const [whole = '', decimals] = text.replace('-', '').split('.');
  const mark = locale === 'en' ? '.' : ',';
  const number = groupDigitString(whole, locale) + (decimals ? mark + decimals : '');
  return `${text.startsWith('-') ? '\u2212' : ''}${number}${unit === 'percent' ? '\u00a0%' : ''}`;
}

/** What comes out of a step, with its unit. */
export function resultText(result: ExplainedValue, locale: Locale): string {
  const number = numberText(result, locale);
  if (result.unit === 'months') return formatMonths(Number(result.value), locale);
  if (result.unit !== 'rupiah') return number;
  return number.startsWith('\u2212') ? `\u2212Rp\u00a0${number.slice(1)}` : `Rp\u00a0${number}`;
}

/**
 * A step in lines, as it is written by hand: the formula in symbols, the same with its numbers, and what comes out. What
 * the numbers would only repeat is left out; a result that is cut short is "about".
 */
export function formulaLines({formula, working, values, result}: ExplanationStep, locale: Locale): string[] {
  const numbers = Object.entries(values).map(([name, value]) => [name, numberText(value, locale)]);
  const isCalculation = working !== null && /[^{}\w]/.test(working);
  return [
    formula,
    ...(isCalculation ? [`= ${fill(working, Object.fromEntries(numbers) as Record<string, string>)}`] : []),
    `${result.exact ? '=' : '≈'} ${resultText(result, locale)}`,
  ];
}
