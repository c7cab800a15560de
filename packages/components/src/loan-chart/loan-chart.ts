import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {DatedRow, Schedule} from '@koperasi/loan';
import type {Locale} from '../format/locale.js';
import {chartMessages} from '../messages/loan-chart.js';
import {chartPaths, type ChartPaths} from './chart-paths.js';
import type {ChartView, OtherPlan} from './chart-view.js';
import {styles} from './loan-chart.styles.js';
import {monthDate} from './month-date.js';
import {monthAfterKey} from './month-keys.js';
import {panelsTemplate} from './panels.js';
import {readout} from './readout.js';

/**
 * Each installment as principal and interest, and below it the balance; labelled on the areas. Pointed at, or with the arrow keys, it
 * gives the figures of a month. A part of the simulator.
 *
 * @tag kop-loan-chart
 */
export class LoanChart extends LitElement {
  static override readonly styles = styles;

  @property({attribute: false}) schedule: Schedule | undefined;
  /** Plans to compare with: each has a line for its balance. */
  @property({attribute: false}) others: readonly OtherPlan[] = [];
  /** Months before the repayment begins. */
  @property({attribute: false}) grace = 0;
  /** ISO date of disbursement; a schedule with dates has its own. */
  @property({attribute: false}) start: string | undefined;
  /** Day of the month on which installments are due; that of `start` where there is none. */
  @property({attribute: false}) dueDay: number | undefined;
  @property({attribute: false}) locale: Locale = 'id';
  /** What the loan costs, as the scheme calls it: interest or margin, with a capital. */
  @property({attribute: false}) interest = '';

  /** The month that is read, from 1. */
  @state() private month: number | undefined;

  #paths: ChartPaths | undefined;
  /** Where the keys go on from. */
  #last = 1;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {schedule, others} = this;
    if (!schedule || !(changed.has('schedule') || changed.has('others'))) return;
    this.#paths = chartPaths(
      schedule.rows,
      others.map((other) => other.schedule.rows),
    );
    const {span} = this.#paths;
    this.#last = Math.min(this.#last, span);
    if (this.month !== undefined) this.month = Math.min(this.month, span);
  }

  protected override render(): TemplateResult | typeof nothing {
    const paths = this.#paths;
    if (!this.schedule || !paths) return nothing;
    const {month, locale} = this;
    const messages = chartMessages[locale];
    const view = this.#view(this.schedule);
    return html`<div class="plot">
        ${panelsTemplate(view, paths, month)}
        <div
          class="pointer"
          role="slider"
          tabindex="0"
          aria-label=${messages.explore}
          aria-valuemin="1"
          aria-valuemax=${paths.span}
          aria-valuenow=${month ?? this.#last}
          aria-valuetext=${readout(view, month ?? this.#last).join('; ')}
          @focus=${this.#show}
          @blur=${this.#hide}
          @keydown=${this.#press}
          @pointerdown=${this.#point}
          @pointermove=${this.#point}
          @pointerleave=${this.#leave}
        ></div>
      </div>
      <p class="readout" aria-hidden="true">
        ${
          month === undefined
            ? html`<span class="hint">${messages.hint}</span>`
            : readout(view, month).map((line) => html`<span>${line}</span>`)
        }
      </p>`;
  }

  #view({rows}: Schedule): ChartView {
    const {others, grace, locale, interest, start, dueDay} = this;
    const dueOn = (month: number): string | undefined =>
      (rows[month - 1] as Partial<DatedRow> | undefined)?.dueOn ??
      (start ? monthDate(start, dueDay, month) : undefined);
    return {rows, others, grace, locale, interest, dueOn};
  }

  #read(month: number): void {
    this.month = month;
    this.#last = month;
  }

  #show(): void {
    this.#read(this.#last);
  }

  #hide(): void {
    this.month = undefined;
  }

  /** Someone who reads with the keys goes on reading. */
  #leave({target}: Event): void {
    if (!(target as Element).matches(':focus')) this.#hide();
  }

  #point({target, clientX}: PointerEvent): void {
    const {left, width} = (target as Element).getBoundingClientRect();
    const {span} = this.#paths!;
    this.#read(Math.min(span, Math.max(1, Math.ceil(((clientX - left) / width) * span))));
  }

  #press(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.month !== undefined) this.#hide();
    else {
      const month = monthAfterKey(event.key, this.month ?? this.#last, this.#paths!.span);
      if (month === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      this.#read(month);
    }
    event.preventDefault();
  }
}
