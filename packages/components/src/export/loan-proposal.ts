import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {formatShortDate} from '../format/date.js';
import {formatMonths} from '../format/months.js';
import {formatRupiah} from '../format/rupiah.js';
import {groupDigits} from '../format/group-digits.js';
import {interestWords} from '../messages/interest-words.js';
import type {Handover} from './handover.js';
import {styles} from './loan-proposal.styles.js';
import {factText, planFacts, type FactGroup} from './plan-facts.js';
import {scheduleColumns} from './schedule-columns.js';

/**
 * A plan as a paper of its own, for a meeting or a bank: terms, costs, the scheme with its sources, chart, every row, and lines to sign on.
 * A part of the simulator, on the page only while it is printed.
 *
 * @tag kop-loan-proposal
 */
export class LoanProposal extends LitElement {
  static override readonly styles = styles;

  @property({attribute: false}) handover: Handover | undefined;

  /** Resolves once everything, the chart as well, is drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const chart = this.renderRoot.querySelector('kop-loan-chart');
    await chart?.updateComplete;
    return complete;
  }

  protected override render(): TemplateResult | typeof nothing {
    const {handover} = this;
    if (!handover) return nothing;
    const {schedule, terms, locale, scheme, text} = handover;
    const groups = planFacts(handover);
    return html`<header>
        <h1>${text('title')}</h1>
        <p class="summary">
          ${formatRupiah(terms.principal, locale)} · ${formatMonths(terms.months, locale)} ·
          ${handover.methodName}
        </p>
        <p class="blank"><span>${text('cooperative')}</span></p>
      </header>
      <div class="groups">${groups.slice(0, 3).map((group) => this.#group(handover, group))}</div>
      <kop-loan-chart
        .schedule=${schedule}
        .grace=${terms.grace?.months ?? 0}
        .locale=${locale}
        .interest=${interestWords(locale, scheme.wording).Interest}
      ></kop-loan-chart>
      ${groups.slice(3).map((group) => this.#group(handover, group))} ${this.#table(handover)}
      ${this.#signatures(handover)}`;
  }

  #group({locale, text}: Handover, {name, facts}: FactGroup): TemplateResult {
    return html`<section class=${name}>
      <h2>${text(name)}</h2>
      <dl>
        ${facts.map(
          ({label, value}) =>
            html`<div>
              <dt>${label}</dt>
              <dd class=${value.kind}>${factText(value, locale)}</dd>
            </div>`,
        )}
      </dl>
    </section>`;
  }

  #table(handover: Handover): TemplateResult {
    const {schedule, days, locale, text} = handover;
    const columns = scheduleColumns(handover);
    const shown = (value: number | string): string =>
      typeof value === 'number' ? groupDigits(value, locale) : formatShortDate(value, locale);
    return html`<table>
      <caption>
        ${text('unitRupiah', {label: text('schedule')})}
      </caption>
      <thead>
        <tr>
          ${columns.map(({head}) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${schedule.rows.map(
          (row, index) =>
            html`<tr>
              ${columns.map(({cell, kind}) => html`<td class=${kind}>${shown(cell(row, days?.[index]))}</td>`)}
            </tr>`,
        )}
        <tr class="sums">
          ${columns.map(({sum, kind}, index) =>
            index === 0
              ? html`<th scope="row">${text('sum')}</th>`
              : html`<td class=${kind}>${sum === undefined ? nothing : groupDigits(sum, locale)}</td>`,
          )}
        </tr>
      </tbody>
    </table>`;
  }

  #signatures({text}: Handover): TemplateResult {
    return html`<footer>
      <p class="blank"><span>${text('place')}</span></p>
      <ul>
        ${(['chair', 'treasurer', 'supervisor'] as const).map((role) => html`<li>${text(role)}</li>`)}
      </ul>
    </footer>`;
  }
}
