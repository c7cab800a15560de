import {formatPercent} from '../format/percent.js';
import type {Locale} from '../format/locale.js';

/** From here on the figure says nothing any more but that it is beyond all measure. */
const beyond = 1000;

/** A computed rate with two decimals: `11,08 %`; `> 1000 %` for what is more. */
export function effectivePercent(percent: number, locale: Locale): string {
  return percent > beyond
    ? `> ${formatPercent(String(beyond), locale)}`
    : formatPercent(percent.toFixed(2).replace(/^-(?=0\.00$)/, ''), locale);
}
