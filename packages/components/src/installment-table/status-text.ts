import {formatShortDate} from '../format/date.js';
import {formatRupiah} from '../format/rupiah.js';
import type {TableView} from './view.js';

/** How one installment stands, in words; '' where it is only due some day. */
export function statusText({text, locale, standing}: TableView, index: number): string {
  const {state, paidOn, missing, daysLate} = standing!.rows[index]!;
  const amount = formatRupiah(Math.abs(missing), locale);
  switch (state) {
    case 'paid':
      return text(missing < 0 ? 'over' : 'paid', {date: formatShortDate(paidOn, locale), amount});
    case 'late':
      return text(daysLate === 1 ? 'lateOne' : 'late', {days: daysLate, amount});
    case 'part':
      return text('part', {amount});
    case 'next':
      return text('next');
    case 'due':
    case 'free':
      return '';
  }
}
