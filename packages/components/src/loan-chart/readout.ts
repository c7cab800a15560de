import {formatDate} from '../format/date.js';
import {formatRupiah} from '../format/rupiah.js';
import type {TableRow} from '../installment-table/years.js';
import {fill} from '../messages/fill.js';
import {chartMessages} from '../messages/loan-chart.js';
import type {ChartView} from './chart-view.js';

/**
 * The figures of a month as one sentence a plan: "Bulan 12, 12 Desember 2027: pokok Rp …, bunga Rp …, sisa pokok Rp …".
 *
 * @param month - From 1; a plan that ends earlier is repaid.
 */
export function readout(view: ChartView, month: number): string[] {
  const {rows, others, locale, interest} = view;
  const messages = chartMessages[locale];
  const amountText = (key: AmountKey, amount: number | undefined): string =>
    amount
      ? fill(messages[key], {amount: formatRupiah(amount, locale), interest: interest.toLowerCase()})
      : '';
  const balance = ({closing}: TableRow): string =>
    closing ? amountText('monthBalance', closing) : messages.monthRepaid;

  const row = rows[month - 1];
  const dueOn = view.dueOn(month);
  const name = fill(dueOn ? messages.dated : messages.month, {
    month,
    date: dueOn ? formatDate(dueOn, locale) : '',
  });
  const own = row
    ? [
        amountText('monthPrincipal', row.principal),
        amountText('monthInterest', row.interest),
        amountText('monthCapitalised', row.capitalised),
        amountText('monthExtra', row.extra),
        amountText('monthDrawn', row.drawn),
        balance(row),
      ]
    : [messages.monthRepaid];
  return [
    `${name}: ${own.filter(Boolean).join(', ')}`,
    ...others.map(({label, schedule}) => {
      const other = schedule.rows[month - 1];
      return `${label}: ${other ? balance(other) : messages.monthRepaid}`;
    }),
  ];
}

type AmountKey = `month${'Principal' | 'Interest' | 'Capitalised' | 'Extra' | 'Drawn' | 'Balance'}`;
