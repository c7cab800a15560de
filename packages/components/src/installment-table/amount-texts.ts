import {groupDigits} from '../format/group-digits.js';
import type {TableView} from './view.js';
import type {TableRow} from './years.js';

/** What an installment, a year and the whole table have in common, in whole rupiah. */
export type Amounts = Omit<TableRow, 'number' | 'opening'>;

/** The texts of a row's amounts in the order of its cells; a note is '' where there is nothing to note. */
export function amountTexts(
  {locale, text}: TableView,
  {principal, interest, capitalised, total, extra, drawn, closing}: Amounts,
): Record<'principal' | 'interest' | 'interestNote' | 'total' | 'totalNote' | 'closing', string> {
  const note = (key: 'capitalised' | 'extra' | 'drawn', amount: number | undefined): string =>
    amount ? text(key, {amount: groupDigits(amount, locale)}) : '';
  return {
    principal: groupDigits(principal, locale),
    interest: groupDigits(interest, locale),
    interestNote: note('capitalised', capitalised),
    total: groupDigits(total, locale),
    totalNote: [note('extra', extra), note('drawn', drawn)].filter(Boolean).join('; '),
    closing: groupDigits(closing, locale),
  };
}
