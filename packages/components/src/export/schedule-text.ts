import {formatDate} from '../format/date.js';
import {formatMonths} from '../format/months.js';
import {formatPercent} from '../format/percent.js';
import {formatRupiah} from '../format/rupiah.js';
import {sourceName} from '../loan-simulator/scheme-note.js';
import {figuresVersion} from './figures-version.js';
import type {Handover} from './handover.js';
import {effectivePercent} from '../plan/effective-percent.js';
import {feesIncluded, paidInGrace} from './plan-facts.js';

function installment({schedule, terms, locale, text}: Handover): string {
  const {rows, installment: regular} = schedule;
  const first = rows[terms.grace?.months ?? 0]!.total;
  const last = rows.at(-1)!.total;
  const rupiah = (amount: number): string => formatRupiah(amount, locale);
  if (terms.method === 'equal-principal' && first !== last)
    return text('fromTo', {first: rupiah(first), last: rupiah(last)});
  return last === regular ? rupiah(regular) : text('lastNote', {amount: rupiah(regular), last: rupiah(last)});
}

/**
 * A plan in a few lines for a chat message: amounts, tenor, method, installment, what it costs, whose rule it is, and that it is no
 * offer.
 *
 * @param link - Address that shows the same plan; left out where the page gives none.
 */
export function scheduleText(handover: Handover, link?: string): string {
  const {cost, locale, methodName, monthNames, schedule, scheme, status, terms, text, today} = handover;
  const {grace} = terms;
  const inGrace = paidInGrace(handover);
  const firstTotal = schedule.rows[grace?.months ?? 0]!.total;
  const line = (label: string, value: string): string => `${label}: ${value}`;
  // The first one states the terms; the others are in the files and on paper.
  const [first] = scheme.sources;
  const source = first ? sourceName(first, monthNames) : text('unknown');
  return [
    `*${text('chatTitle')}*`,
    line(text('principal'), formatRupiah(terms.principal, locale)),
    line(text('tenor'), formatMonths(terms.months, locale)),
    ...(grace
      ? [
          line(
            text('grace'),
            `${formatMonths(grace.months, locale)}, ${text(grace.withinTenor ? 'graceWithin' : 'graceBefore')}`,
          ),
          line(text('graceInterest'), text(grace.interest)),
        ]
      : []),
    line(
      text('method'),
      `${methodName}, ${text('perYear', {rate: formatPercent(terms.annualRatePercent, locale)})}`,
    ),
    `*${line(text('installment'), installment(handover))}*`,
    ...(inGrace === undefined ? [] : [line(text('inGrace'), formatRupiah(inGrace, locale))]),
    ...(terms.method !== 'equal-principal' && firstTotal !== schedule.installment
      ? [line(text('firstInstallment'), formatRupiah(firstTotal, locale))]
      : []),
    line(text('totalInterest'), formatRupiah(schedule.totals.cost, locale)),
    line(text('totalPaid'), formatRupiah(schedule.totals.total, locale)),
    ...(cost ? [line(text('effective'), effectivePercent(cost.nominalPercent, locale))] : []),
    line(text('included'), feesIncluded(handover)),
    '',
    text('rule', {scheme: scheme.name[locale], status}),
    text('ruleSource', {source, date: formatDate(scheme.reviewedOn, locale)}),
    `${text('notAnOffer')} ${text('made', {date: formatDate(today, locale), version: figuresVersion})}`,
    ...(link ? [link] : []),
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');
}
