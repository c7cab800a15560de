import {html, nothing, type TemplateResult} from 'lit';
import type {LoanTerms} from '@koperasi/loan';
import type {TermsViolation} from '@koperasi/loan/schemes';
import {groupDigits} from '../format/group-digits.js';
import {formatMonths} from '../format/months.js';
import {formatPercent} from '../format/percent.js';
import {formatRupiah} from '../format/rupiah.js';
import {sourceName} from '../loan-simulator/scheme-note.js';
import type {SimulatorView} from '../loan-simulator/view.js';
import type {capacityMessages} from '../messages/capacity-panel.js';
import type {PanelText} from '../panel/panel-text.js';
import {takeBack, useAnswer, usedIn, type UsedAnswer} from '../plan/used-answer.js';
import type {Answer, CapacityAnswers} from './capacity-answers.js';

type Key = keyof (typeof capacityMessages)['id'];
type Field = UsedAnswer['field'];

/** What an answer needs to be said. */
interface Saying {
  view: SimulatorView;
  text: PanelText<Key>;
  terms: LoanTerms;
}

/** A value as it is read, and as it is typed into its field. */
function written(
  {view: {locale}, text}: Saying,
  field: Field,
  value: number | string,
): {read: string; typed: string} {
  if (field === 'principal')
    return {read: formatRupiah(Number(value), locale), typed: groupDigits(Number(value), locale)};
  if (field === 'months') return {read: formatMonths(Number(value), locale), typed: String(value)};
  const percent = formatPercent(String(value), locale);
  return {read: text('perYear', {rate: percent}), typed: percent.replace(/\s%$/, '')};
}

/** What the other terms are, on which an answer rests. */
function given({view: {locale}, text, terms}: Saying, field: Field): string {
  return text(`${field}Given`, {
    amount: formatRupiah(terms.principal, locale),
    months: formatMonths(terms.months, locale),
    rate: formatPercent(terms.annualRatePercent, locale),
  });
}

const none = {principal: 'noPrincipal', months: 'noMonths', rate: 'noRate'} as const;

/** An answer in words; `usable` is null where it cannot go into the field. */
interface Said {
  headline: string;
  reasons: readonly string[];
  usable: number | string | null;
}

/** A loan smaller than its part for operating costs is none: the answer stands, but the entries have to be changed first. */
function withOperating({view, text}: Saying, field: Field, said: Said): Said {
  const operating = view.shown?.operating ?? 0;
  if (field !== 'principal' || said.usable === null || Number(said.usable) >= operating) return said;
  const reason = text('operatingAbove', {operating: formatRupiah(operating, view.locale)});
  return {...said, reasons: [...said.reasons, reason], usable: null};
}

/** The headline of an answer, and what proves or limits it. */
function sayingOf(saying: Saying, field: Field, answer: Answer<number | string> | null): Said {
  const {view, text} = saying;
  if (!answer) return {headline: text('none'), reasons: [text('notComputed')], usable: null};
  const rupiah = (amount: number): string => formatRupiah(amount, view.locale);
  const read = (value: number | string): string => written(saying, field, value).read;
  const source = ({source: from}: TermsViolation): string => sourceName(from, view.months);
  switch (answer.kind) {
    case 'found': {
      const {best, next} = answer;
      const proof = [text('proof', {payment: rupiah(best.payment)})];
      if (next)
        proof.push(
          text(field === 'principal' ? 'principalNext' : 'next', {
            value: read(next.value),
            payment: rupiah(next.payment),
          }),
        );
      return {headline: read(best.value), reasons: proof, usable: best.value};
    }
    case 'limited': {
      const {value, payment} = answer.best;
      const values = {source: source(answer.violation), payment: rupiah(payment)};
      const reason = text(field === 'principal' ? 'ceiling' : 'rateLimit', values);
      return {headline: read(value), reasons: [reason], usable: value};
    }
    case 'outside': {
      const {value, atLimit, violation} = answer;
      const values = {
        value: read(value),
        limit: read(atLimit.value),
        source: source(violation),
        payment: rupiah(atLimit.payment),
      };
      const reason = text(field === 'principal' ? 'belowFloor' : 'tenorAbove', values);
      return {headline: text('none'), reasons: [reason], usable: null};
    }
    case 'fixed':
      return {
        headline: read(answer.value),
        reasons: [text('fixed', {source: source(answer.violation)})],
        usable: null,
      };
    case 'none':
      return {
        headline: text('none'),
        reasons: [text(none[field], {payment: answer.payment === null ? '' : rupiah(answer.payment)})],
        usable: null,
      };
  }
}

/** One answer with its proof, and the way into the simulator's field and back. */
export function answerTemplate(saying: Saying, field: Field, answers: CapacityAnswers): TemplateResult {
  const {view, text} = saying;
  const {headline, reasons, usable} = withOperating(saying, field, sayingOf(saying, field, answers[field]));
  const used = usedIn(view.draft, field);
  return html`<section class="plan" aria-labelledby="answer-${field}">
    <h4 id="answer-${field}">${text(field)}</h4>
    <p class="hint">${given(saying, field)}</p>
    <p class="figure">${headline}</p>
    ${reasons.map((reason) => html`<p>${reason}</p>`)}
    <div class="actions">
      ${
        usable === null
          ? nothing
          : html`<button
              type="button"
              id="use-${field}"
              aria-label="${text('use')}: ${text(field)}, ${headline}"
              ?disabled=${view.disabled}
              @click=${() => {
                view.edit(useAnswer(view.draft, field, written(saying, field, usable).typed));
              }}
            >
              ${text('use')}
            </button>`
      }
      ${
        used
          ? html`<button
              type="button"
              aria-label="${text('undo')}: ${text(field)}, ${used.before}"
              ?disabled=${view.disabled}
              @click=${({target}: Event) => {
                const root = (target as HTMLElement).getRootNode() as ShadowRoot;
                view.edit(takeBack(used));
                // This button is gone now: whoever pressed it with a key goes on from the other one.
                requestAnimationFrame(() => root.querySelector<HTMLElement>(`#use-${field}`)?.focus());
              }}
            >
              ${text('undo')}
            </button>`
          : nothing
      }
    </div>
    <p role="status">${used ? text('used', {value: headlineOf(saying, field)}) : nothing}</p>
  </section>`;
}

/** What stands in the field now, as it is read. */
function headlineOf(saying: Saying, field: Field): string {
  const {principal, months, annualRatePercent} = saying.terms;
  return written(saying, field, {principal, months, rate: annualRatePercent}[field]).read;
}
