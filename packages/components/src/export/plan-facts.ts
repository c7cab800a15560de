import type {FeeName} from '@koperasi/loan';
import {formatDate} from '../format/date.js';
import {formatMonths} from '../format/months.js';
import {formatPercent} from '../format/percent.js';
import {formatRupiah} from '../format/rupiah.js';
import type {Locale} from '../format/locale.js';
import {sourceName} from '../loan-simulator/scheme-note.js';
import {figuresVersion} from './figures-version.js';
import {effectivePercent} from '../plan/effective-percent.js';
import type {Handover} from './handover.js';

/** A value that a spreadsheet can count with, or a text. */
export type FactValue =
  | {readonly kind: 'rupiah'; readonly amount: number}
  | {readonly kind: 'months'; readonly count: number}
  /** A decimal string with a dot. */
  | {readonly kind: 'percent'; readonly percent: string}
  /** ISO. */
  | {readonly kind: 'date'; readonly date: string}
  | {readonly kind: 'text'; readonly text: string};

/** One line about a plan: what it is, and its value. */
export interface Fact {
  readonly label: string;
  readonly value: FactValue;
}

/** Lines under one heading. */
export interface FactGroup {
  readonly name: 'plan' | 'result' | 'cost' | 'source' | 'origin';
  readonly facts: readonly Fact[];
}

const rupiah = (amount: number): FactValue => ({kind: 'rupiah', amount});
const text = (words: string): FactValue => ({kind: 'text', text: words});
const date = (isoDate: string): FactValue => ({kind: 'date', date: isoDate});
const feeNames: readonly FeeName[] = ['provisionPercent', 'administration', 'insurance', 'other'];

/** A value as a person reads it. */
export function factText(value: FactValue, locale: Locale): string {
  switch (value.kind) {
    case 'rupiah':
      return formatRupiah(value.amount, locale);
    case 'months':
      return formatMonths(value.count, locale);
    case 'percent':
      return formatPercent(value.percent, locale);
    case 'date':
      return formatDate(value.date, locale);
    case 'text':
      return value.text;
  }
}

function termFacts({terms, operating, methodName, start, locale, text: say}: Handover): Fact[] {
  const {grace} = terms;
  const place = say(grace?.withinTenor ? 'graceWithin' : 'graceBefore');
  return [
    {label: say('principal'), value: rupiah(terms.principal)},
    ...(operating === null ? [] : [{label: say('operating'), value: rupiah(operating)}]),
    {label: say('tenor'), value: {kind: 'months', count: terms.months}},
    {label: say('rate'), value: {kind: 'percent', percent: terms.annualRatePercent}},
    {label: say('method'), value: text(methodName)},
    ...(grace
      ? [
          {label: say('grace'), value: text(`${formatMonths(grace.months, locale)}, ${place}`)},
          {label: say('graceInterest'), value: text(say(grace.interest))},
        ]
      : []),
    ...(start === undefined ? [] : [{label: say('start'), value: date(start)}]),
  ];
}

/** What is paid a month while no principal falls due; undefined where that is nothing. */
export function paidInGrace({schedule, terms}: Handover): number | undefined {
  const paid = terms.grace?.months ? schedule.rows[0]!.total : 0;
  return paid > 0 ? paid : undefined;
}

function resultFacts(handover: Handover): Fact[] {
  const {schedule, terms, text: say} = handover;
  const inGrace = paidInGrace(handover);
  const {rows, totals, installment} = schedule;
  const first = rows[terms.grace?.months ?? 0]!.total;
  const last = rows.at(-1)!.total;
  const regular =
    terms.method === 'equal-principal' ? [] : [{label: say('installment'), value: rupiah(installment)}];
  return [
    ...(inGrace === undefined ? [] : [{label: say('inGrace'), value: rupiah(inGrace)}]),
    ...regular,
    ...(regular.length === 0 || first !== installment
      ? [{label: say('firstInstallment'), value: rupiah(first)}]
      : []),
    ...(last === installment ? [] : [{label: say('lastInstallment'), value: rupiah(last)}]),
    {label: say('totalInterest'), value: rupiah(totals.cost)},
    {label: say('totalPaid'), value: rupiah(totals.total)},
  ];
}

/** Which fees are in the effective rate, in words. */
export function feesIncluded({cost, text: say}: Handover): string {
  if (!cost) return say('feesTooLarge');
  const {missing} = cost;
  if (missing.length === 0) return say('allFees');
  if (missing.length === feeNames.length) return say('noFees');
  return say('someFees', {fees: missing.map((name) => say(name).toLowerCase()).join(', ')});
}

function costFacts(handover: Handover): Fact[] {
  const {cost, text: say} = handover;
  if (!cost) return [{label: say('cost'), value: text(say('feesTooLarge'))}];
  return [
    ...feeNames.map((name): Fact => {
      const amount = cost.fees[name];
      return {label: say(name), value: amount === null ? text(say('unknown')) : rupiah(amount)};
    }),
    ...(cost.feesKnown > 0
      ? [
          {label: say('received'), value: rupiah(cost.received)},
          ...(cost.feesPaid > 0 ? [{label: say('paidAtStart'), value: rupiah(cost.feesPaid)}] : []),
          {label: say('totalCost'), value: rupiah(cost.totalCost)},
        ]
      : []),
    {
      label: say('effective'),
      value:
        cost.nominalPercent > 1000
          ? text(effectivePercent(cost.nominalPercent, handover.locale))
          : {kind: 'percent', percent: cost.nominalPercent.toFixed(2)},
    },
    {label: say('included'), value: text(feesIncluded(handover))},
  ];
}

function sourceFacts({scheme, status, locale, monthNames, text: say}: Handover): Fact[] {
  const note = scheme.statusNote?.[locale];
  return [
    {label: say('schemeName'), value: text(scheme.name[locale])},
    {label: say('status'), value: text(status)},
    ...(note ? [{label: say('statusNote'), value: text(note)}] : []),
    ...scheme.sources.map((source) => ({
      label: say('sourceLabel'),
      value: text(
        `${sourceName(source, monthNames)}${source.date ? '' : `, ${say('undated')}`}, ${source.url}`,
      ),
    })),
    {label: say('reviewed'), value: date(scheme.reviewedOn)},
  ];
}

function originFacts({today, days, text: say}: Handover): Fact[] {
  const unknown = days?.find(({holidaysKnown}) => !holidaysKnown)?.payableOn.slice(0, 4);
  return [
    {label: say('madeOn'), value: date(today)},
    {label: say('version'), value: text(figuresVersion)},
    {label: say('note'), value: text(say('notAnOffer'))},
    {label: say('note'), value: text(say('askTheBank'))},
    ...(unknown ? [{label: say('note'), value: text(say('weekendsOnly', {year: unknown}))}] : []),
  ];
}

/** What there is to say about a plan besides its rows, by heading: terms, figures, costs, the scheme with its sources, and where the figures come from. */
export function planFacts(handover: Handover): readonly FactGroup[] {
  return [
    {name: 'plan', facts: termFacts(handover)},
    {name: 'result', facts: resultFacts(handover)},
    {name: 'cost', facts: costFacts(handover)},
    {name: 'source', facts: sourceFacts(handover)},
    {name: 'origin', facts: originFacts(handover)},
  ];
}
