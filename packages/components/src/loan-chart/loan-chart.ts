import {html, LitElement, nothing, svg, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Schedule} from '@koperasi/loan';
import type {Locale} from '../format/locale.js';
import {formatMonths} from '../format/months.js';
import {formatRupiah} from '../format/rupiah.js';
import {shortRupiah} from '../format/short-rupiah.js';
import {ticksEvery} from '../format/ticks.js';
import {fill} from '../messages/fill.js';
import {chartMessages} from '../messages/loan-chart.js';
import {chartPaths, type ChartPaths} from './chart-paths.js';
import {styles} from './loan-chart.styles.js';

/**
 * Each installment as principal and interest, and below it the balance; labelled on the areas. A part of the simulator.
 *
 * @tag kop-loan-chart
 */
export class LoanChart extends LitElement {
  static override readonly styles = styles;

  @property({attribute: false}) schedule: Schedule | undefined;
  /** Months before the repayment begins. */
  @property({attribute: false}) grace = 0;
  @property({attribute: false}) locale: Locale = 'id';
  /** What the loan costs, as the scheme calls it: interest or margin, with a capital. */
  @property({attribute: false}) interest = '';

  protected override render(): TemplateResult | typeof nothing {
    if (!this.schedule) return nothing;
    const {rows} = this.schedule;
    const paths = chartPaths(rows);
    const messages = chartMessages[this.locale];
    const short = (amount: number): string => shortRupiah(amount, this.locale);
    return html`<p class="axis" aria-hidden="true">
        <span>${messages.payment}</span><span>${short(paths.highest)}</span>
      </p>
      <svg class="payments" role="img" aria-label=${this.#description()}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          <defs>
            <pattern id="stripes" width="4" height="4" patternUnits="userSpaceOnUse">
              <rect class="interest" width="4" height="4" />
              <rect class="stripe" width="4" height="1.2" />
            </pattern>
          </defs>
          <path class="principal" d=${paths.principal} />
          <path fill="url(#stripes)" d=${paths.interest} />
        </svg>
        ${this.#labels(paths)}
      </svg>
      <p class="axis" aria-hidden="true">
        <span>${messages.balance}</span><span>${short(paths.largest)}</span>
      </p>
      <svg class="balances" aria-hidden="true">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          <path class="balance" d=${paths.balance} />
        </svg>
        ${monthMarks(rows.length).map((month) => {
          const x = `${(month / rows.length) * 100}%`;
          return svg`<line x1=${x} x2=${x} y1="0" y2="100%" />`;
        })}
      </svg>
      <svg class="months" aria-hidden="true">
        <text x="0" y="1.1em">${messages.months}</text>
        ${monthMarks(rows.length).map((month) => {
          const x = (month / rows.length) * 100;
          // On a phone the name of the axis takes the first third.
          if (x < 30) return nothing;
          return svg`<text x="${x}%" y="1.1em" text-anchor=${x > 95 ? 'end' : 'middle'}>${month}</text>`;
        })}
      </svg>`;
  }

  /** The names of the areas, where these are high enough to carry one. */
  #labels({highest}: ChartPaths): TemplateResult {
    const row = this.#firstRow();
    const principal = (row.principal / highest) * 100;
    const interest = (row.interest / highest) * 100;
    const label = (text: string, height: number, kind: string): TemplateResult =>
      svg`<text class=${kind} x="8" y="${100 - height}%" dy="0.35em">${text}</text>`;
    return html`${principal > 14 ? label(chartMessages[this.locale].principal, principal / 2, 'on-principal') : nothing}
    ${interest > 14 ? label(this.interest, principal + interest / 2, 'on-interest') : nothing}`;
  }

  #firstRow(): Schedule['rows'][number] {
    const {rows} = this.schedule!;
    return rows[Math.min(rows.length - 1, this.grace)]!;
  }

  /** The chart in words, for those who do not see it. */
  #description(): string {
    const {rows} = this.schedule!;
    const first = this.#firstRow();
    const rupiah = (amount: number): string => formatRupiah(amount, this.locale);
    return fill(chartMessages[this.locale].description, {
      months: formatMonths(rows.length, this.locale),
      first: rupiah(first.total),
      firstPrincipal: rupiah(first.principal),
      interest: this.interest.toLowerCase(),
      firstInterest: rupiah(first.interest),
      last: rupiah(rows.at(-1)!.total),
      principal: rupiah(rows[0]!.opening),
    });
  }
}

/** Months to mark: whole years, at most six of them; only the last month of a short loan. */
function monthMarks(count: number): number[] {
  const every = 12 * Math.ceil(count / 72);
  return count < 24 ? [count] : ticksEvery(every, every, count);
}
