import type {Schedule} from '@koperasi/loan';
import {formatMonths} from '../format/months.js';
import {formatRupiah} from '../format/rupiah.js';
import type {SimulatorView} from './view.js';

/** What a grace period means for the payments: from when the installment is due, what is paid before, and a first one that differs. */
export function graceNotes(view: SimulatorView, {rows, installment}: Schedule, grace: number): string[] {
  const rupiah = (amount: number): string => formatRupiah(amount, view.locale);
  const during = rows[0]!.total;
  const first = rows[grace]!.total;
  return [
    view.text('afterGrace', {months: formatMonths(grace, view.locale)}),
    ...(during > 0 ? [view.text('duringGrace', {amount: rupiah(during)})] : []),
    ...(first > installment ? [view.text('firstOne', {amount: rupiah(first)})] : []),
  ];
}
