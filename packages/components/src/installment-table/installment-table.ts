import {html, isServer, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {LoanTerms, Schedule} from '@koperasi/loan';
import {LanguageController} from '../language/language-controller.js';
import {tableId, type TableMessages} from '../messages/installment-table.id.js';
import {tokens} from '../theme/tokens.styles.js';
import {nameColumns} from './column-names.js';
import {styles} from './installment-table.styles.js';
import {narrow} from './narrow.styles.js';
import {onDay} from './on-day.js';
import type {InstallmentPayment} from './payment.js';
import {print} from './print.styles.js';
import {problemTemplate} from './problem.js';
import {languages, sentences} from './sentences.js';
import {tableTemplate} from './table.js';
import {timetableOf, type TableInput} from './timetable.js';
import {isAllOpen, type TableText, type TableView} from './view.js';
import {YearBodies} from './year-bodies.js';
import {groupByYear, yearOf} from './years.js';

/**
 * Shows every installment of a loan, year by year, on screen and on paper. Give it a `schedule`, `terms`, or attributes, and
 * `payments` where it shall say what is paid, due and late.
 *
 * @tag kop-installment-table
 * @slot - A table of the page's own: shown before the element is ready, without JavaScript, and while nothing is given.
 * @csspart all - The button that opens or folds all years.
 * @csspart table - The table.
 * @csspart year - The button of a year.
 * @csspart problem - The messages about what the page gave wrongly.
 * @cssprop [--kop-sticky-top=0px] - Height of a fixed header of the page, under which the table's head sticks.
 */
export class InstallmentTable extends LitElement implements TableInput {
  static override readonly styles = [tokens, styles, narrow, print];

  /** A schedule that is already computed; it comes before terms and attributes. */
  @property({attribute: false}) schedule: Schedule | undefined;
  /** Terms to compute; they come before the attributes. */
  @property({attribute: false}) terms: LoanTerms | undefined;
  /** Loan amount in rupiah, as a number or as people write it. */
  @property() principal: string | number | undefined;
  /** Per cent a year. */
  @property() rate: string | number | undefined;
  /** Tenor in months. */
  @property() months: string | number | undefined;
  /** `annuity`, `equal-principal` or `flat`; beside a `schedule` it only names the method in the caption. */
  @property() method: string | undefined;
  /** Months of grace. */
  @property({attribute: 'grace-months'}) graceMonths: string | number | undefined;
  /** `paid`, `capitalised`, `deferred` or `free`; wanted where there are months of grace. */
  @property({attribute: 'grace-interest'}) graceInterest: string | undefined;
  /** The months of grace come before the tenor instead of counting in it. */
  @property({type: Boolean, attribute: 'grace-outside'}) graceOutside = false;
  /** Date of disbursement, YYYY-MM-DD: the first installment is due a month later. Without it there are no due dates. */
  @property() start: string | undefined;
  /** Day of the month on which installments are due, 1 to 31; that of `start` where none is given. */
  @property({attribute: 'due-day'}) dueDay: string | number | undefined;
  /** Due days on a Saturday or Sunday are payable on the next working day, which is then shown beside them. */
  @property({type: Boolean, attribute: 'working-days'}) workingDays = false;
  /** Public holidays as YYYY-MM-DD: due days on them, too, are payable on the next working day. */
  @property({attribute: false}) holidays: readonly string[] = [];
  /** What was paid: with it, each installment says whether it is paid, due or late. */
  @property({attribute: false}) payments: readonly InstallmentPayment[] | undefined;
  /** The day on which the loan is looked at, YYYY-MM-DD, which marks the present row; the clock's where only payments are given. */
  @property() today: string | undefined;
  /** `margin` where a sharia scheme must not say interest. */
  @property() wording: 'interest' | 'margin' = 'interest';
  /** Sentences to use instead of the element's own, by key. */
  @property({attribute: false}) messages: Partial<TableMessages> = {};

  /** What a person opened; until then the year of the present row is open. */
  @state() private open: ReadonlySet<number> | undefined;

  readonly #language = new LanguageController<TableMessages>(this, languages);
  readonly #bodies = new YearBodies();
  /** A server draws no rows: it sends the page's own table, and the browser begins with the same. */
  readonly #served = isServer || this.shadowRoot !== null;
  #text: TableText = sentences(tableId, 'interest');
  #named: TableText | undefined;
  #view: TableView | undefined;

  readonly #finish = (): void => {
    this.#bodies.finish();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isServer) addEventListener('beforeprint', this.#finish);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#finish);
    this.#finish();
  }

  /** A language that is not there yet is waited for, so that no other one flashes up. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.#language.loading;
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('wording') || changed.has('messages') || this.#language.locale !== this.#view?.locale)
      this.#text = sentences({...this.#language.texts, ...this.messages}, this.wording);
  }

  protected override render(): TemplateResult {
    const text = this.#text;
    const {locale} = this.#language;
    const timetable = timetableOf(this);
    this.#view = undefined;
    if (!timetable || (this.#served && !this.hasUpdated)) return html`<slot></slot>`;
    if ('expected' in timetable) return html`${problemTemplate(text, 'wrong', [timetable])}<slot></slot>`;

    const years = groupByYear(timetable.schedule.rows, timetable.dueDays);
    const day = onDay(timetable, this);
    const open = this.open ?? new Set([yearOf(years, day.current ?? 0)]);
    this.#view = {timetable, years, open, locale, text, ...day};
    return tableTemplate(this.#view);
  }

  protected override firstUpdated(): void {
    if (this.#served) this.requestUpdate();
    // One listener for every button; `renderRoot` stays when the table comes and goes.
    this.renderRoot.addEventListener('click', ({target}) => {
      this.#press((target as Element).closest('button')?.value);
    });
  }

  protected override updated(): void {
    const table = this.renderRoot.querySelector('table');
    if (!table?.tFoot || !this.#view) return;
    if (this.#named !== this.#text) nameColumns(table, this.#text);
    this.#named = this.#text;
    this.#bodies.draw(table.tFoot, this.#view);
  }

  #press(button: string | undefined): void {
    const view = this.#view;
    if (!button || !view) return;
    if (button === 'all') {
      this.open = new Set(isAllOpen(view) ? [] : view.years.keys());
      return;
    }
    const open = new Set(this.open ?? view.open);
    const year = Number(button);
    if (!open.delete(year)) open.add(year);
    this.open = open;
  }
}
