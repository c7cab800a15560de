import {html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LanguageController} from '../language/language-controller.js';
import {loanScheduleMessages} from '../messages/loan-schedule.js';
import {button} from '../theme/button.styles.js';
import {tokens} from '../theme/tokens.styles.js';
import {LoanController} from './loan-controller.js';
import {styles} from './loan-schedule.styles.js';

const languages = {
  id: loanScheduleMessages.id,
  en: () => Promise.resolve(loanScheduleMessages.en),
};

/**
 * Reads a loan and its repayments through the client of the nearest `<kop-provider>`, and shows every installment with what is
 * paid, due and late, in a `<kop-installment-table>`.
 *
 * @tag kop-loan-schedule
 * @slot - What the page shows until the loan is there.
 * @csspart again - The button that reads the loan once more.
 * @csspart problem - The message that it could not be read.
 * @cssprop [--kop-sticky-top=0px] - Height of a fixed header of the page, under which the table's head sticks.
 */
export class LoanSchedule extends LitElement {
  static override readonly styles = [tokens, button, styles];

  /** Code of the cooperative that has the loan: `36.73.01.1007`. */
  @property() cooperative: string | undefined;
  /** Id of the loan. */
  @property() loan: string | undefined;
  /** The day on which the loan is looked at, YYYY-MM-DD; the clock's where none is given. */
  @property() today: string | undefined;
  /** `annuity`, `equal-principal` or `flat`, to be named in the caption. */
  @property() method: string | undefined;
  /** `margin` where a sharia scheme must not say interest. */
  @property() wording: 'interest' | 'margin' = 'interest';

  readonly #language = new LanguageController(this, languages);
  readonly #loan = new LoanController(this);

  protected override render(): TemplateResult {
    const {found, failed} = this.#loan;
    if (failed) return this.#problem();
    if (!found) return html`<slot></slot>`;
    return html`<kop-installment-table
      .schedule=${found.schedule}
      .payments=${found.payments}
      .today=${this.today}
      .method=${this.method}
      .wording=${this.wording}
    ></kop-installment-table>`;
  }

  #problem(): TemplateResult {
    const {notRead, again} = this.#language.texts;
    return html`<div part="problem" class="problem" role="alert">
      <p><span aria-hidden="true">⚠ </span>${notRead}</p>
      <button type="button" part="again" @click=${() => this.#loan.retry()}>${again}</button>
    </div>`;
  }
}
