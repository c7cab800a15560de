import {
  explainSchedule,
  type ExplanationStep,
  type LoanTerms,
  type Schedule,
  type ScheduleChecks,
} from '@koperasi/loan';
import {formatRupiah} from '../format/rupiah.js';
import type {Locale} from '../format/locale.js';
import {fill} from '../messages/fill.js';
import {interestWords} from '../messages/interest-words.js';
import type {workingMessages} from '../messages/working-panel.js';
import type {PanelText} from '../panel/panel-text.js';
import {formulaLines} from './formula-text.js';
import {symbolsIn} from './formula-symbols.js';

/** A step as it is read: what happens, and the formula in lines. */
export interface WorkedStep {
  text: string;
  lines: readonly string[];
}

/** Steps that belong together: the whole loan, or one installment. */
export interface WorkedPart {
  title: string;
  steps: readonly WorkedStep[];
}

/** The whole working in words, for the page and for the clipboard. */
export interface Working {
  /** From the terms to the installment, then single installments, and all together at the end. */
  parts: readonly WorkedPart[];
  symbols: readonly (readonly [symbol: string, meaning: string])[];
  proofs: readonly {text: string; holds: boolean}[];
}

/** The sentences around the working. */
export type WorkingText = PanelText<keyof (typeof workingMessages)['id']>;

/** Neighbouring steps about the same installment, or about the whole loan. */
function partsOf(steps: readonly ExplanationStep[]): ExplanationStep[][] {
  const parts: ExplanationStep[][] = [];
  for (const step of steps) {
    const part = parts.at(-1);
    if (part && part[0]!.month === step.month) part.push(step);
    else parts.push([step]);
  }
  return parts;
}

function proofText(
  text: WorkingText,
  {rows, totals}: Schedule,
  name: keyof ScheduleChecks,
  locale: Locale,
): string {
  const isPrincipal = name === 'principalAddsUp';
  const amount = formatRupiah(isPrincipal ? totals.principal : totals.total, locale);
  return text(isPrincipal && totals.capitalised ? 'grownPrincipalAddsUp' : name, {
    amount,
    count: rows.length,
  });
}

/**
 * How the figures of a schedule come about, and what proves them.
 *
 * @param wording - The scheme's word for what a loan costs.
 */
export function workingOf(
  terms: LoanTerms,
  schedule: Schedule,
  text: WorkingText,
  {locale, wording}: {locale: Locale; wording: string},
): Working {
  const {steps} = explainSchedule(terms, schedule);
  const words = interestWords(locale, wording);
  return {
    parts: partsOf(steps).map((part, at) => {
      const {month} = part[0]!;
      return {
        title: month === undefined ? text(at === 0 ? 'opening' : 'closing') : text('month', {number: month}),
        steps: part.map((step) => ({
          text: fill(step.text[locale], words),
          lines: formulaLines(step, locale),
        })),
      };
    }),
    symbols: symbolsIn(steps).map(([symbol, message]) => [symbol, text(message)]),
    proofs: (Object.entries(schedule.checks) as [keyof ScheduleChecks, boolean][]).map(([name, holds]) => ({
      text: proofText(text, schedule, name, locale),
      holds,
    })),
  };
}

/** The working as plain text: for the clipboard. */
export function workingAsText({parts, symbols, proofs}: Working, text: WorkingText, intro: string): string {
  return [
    intro,
    ...parts.map(({title, steps}) =>
      [
        title,
        ...steps.map(({text: said, lines}) => [said, ...lines.map((line) => `  ${line}`)].join('\n')),
      ].join('\n'),
    ),
    [text('symbols'), ...symbols.map(([symbol, meaning]) => `${symbol}: ${meaning}`)].join('\n'),
    [text('proof'), ...proofs.map(({text: said, holds}) => `${holds ? '✓' : '✗'} ${said}`)].join('\n'),
  ].join('\n\n');
}
