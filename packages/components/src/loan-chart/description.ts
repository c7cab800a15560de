import {formatMonths} from '../format/months.js';
import {formatRupiah} from '../format/rupiah.js';
import {fill} from '../messages/fill.js';
import {chartMessages} from '../messages/loan-chart.js';
import {firstRepayment, type ChartView} from './chart-view.js';

/** The chart in words, for those who do not see it. */
export function description(view: ChartView): string {
  const {rows, others, locale, interest} = view;
  const messages = chartMessages[locale];
  const first = firstRepayment(view);
  const rupiah = (amount: number): string => formatRupiah(amount, locale);
  const largest = (of: readonly {opening: number}[]): string =>
    rupiah(of.reduce((most, {opening}) => Math.max(most, opening), 0));
  const sentences = [
    fill(messages.description, {
      months: formatMonths(rows.length, locale),
      first: rupiah(first.total),
      firstPrincipal: rupiah(first.principal),
      interest: interest.toLowerCase(),
      firstInterest: rupiah(first.interest),
      last: rupiah(rows.at(-1)!.total),
      principal: largest(rows),
    }),
  ];
  const extras = rows.flatMap(({extra}) => extra || []);
  if (extras.length > 0)
    sentences.push(
      fill(messages.extraDescription, {count: extras.length, amount: rupiah(Math.max(...extras))}),
    );
  for (const {label, schedule} of others)
    sentences.push(
      fill(messages.otherDescription, {
        label,
        amount: largest(schedule.rows),
        months: formatMonths(schedule.rows.length, locale),
      }),
    );
  return sentences.join(' ');
}
