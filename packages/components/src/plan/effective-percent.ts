import {formatPercent} from '../format/percent.js';
import type {Locale} from '../format/locale.js';

/** A computed rate with two decimals: `11,08 %`. */
export function effectivePercent(percent: number, locale: Locale): string {
  return formatPercent(percent.toFixed(2), locale);
}
