import {isServer, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {LoanTerms, Schedule} from '@koperasi/loan';
import {defaultScheme} from '@koperasi/loan/schemes';
import {localDay} from '../format/local-day.js';
import {LanguageController} from '../language/language-controller.js';
import type {SimulatorMessages} from '../messages/loan-simulator.id.js';
import {tokens} from '../theme/tokens.styles.js';
import {afterFirstPaint} from './after-first-paint.js';
import {grouped, prepareTyping} from './amount-input.js';
import {applyAttributes, typedAttributes} from './attributes.js';
import {draftFor, moveToScheme, type Draft} from './draft.js';
import {formEntries} from './form-value.js';
import {frameTemplate} from './frame.js';
import {SimulationChangeEvent} from './loan-simulator.events.js';
import {styles} from './loan-simulator.styles.js';
import {SchemeShelf} from './scheme-shelf.js';
import {problemText, sentences} from './sentences.js';
import {simulate, type Field, type Simulation} from './simulation.js';
import {simulatorTexts, type SimulatorTexts} from './texts.js';
import type {SimulatorView} from './view.js';

/**
 * Lets a board try amounts, tenors and rates of a dated loan scheme, and see what each month costs under three methods.
 * A form control: under `name` it adds the amount in whole rupiah, and `name-scheme`, `name-months`, `name-rate`, `name-method`,
 * `name-start`, and where they apply `name-grace-months`, `name-grace-interest`, `name-grace-within-tenor` and `name-operating`.
 *
 * @tag kop-loan-simulator
 * @slot - Shown before the element is ready and without JavaScript, for example a short table; hidden afterwards.
 * @slot footnote - Terms shown under the result.
 * @csspart field - A label with its control, hint and error.
 * @csspart installment - The monthly amount.
 * @csspart method - One of the three methods.
 * @csspart chart - The chart.
 * @csspart scheme - The line that says where the rules come from.
 * @csspart panel - A question below the answer.
 * @csspart table - The installment table.
 * @cssprop [--kop-space=1rem] - Space between the controls.
 * @cssprop [--kop-sticky-top=0px] - Height of a fixed header of the page, kept clear by what sticks.
 * @fires {SimulationChangeEvent} kop-simulation-change - A person changed the terms or the chosen method.
 */
export class LoanSimulator extends LitElement {
  static readonly formAssociated = true;
  static override readonly shadowRootOptions: ShadowRootInit = {mode: 'open', delegatesFocus: true};
  static override readonly styles = [tokens, styles];

  /** Name of the entries in a form. */
  @property({reflect: true}) name = '';
  /** Id of a loan scheme; the statement of Kota Serang's office where none is given. */
  @property() scheme: string | undefined;
  /** Loan amount in rupiah, as a number or as people write it; the scheme's ceiling where none is given. */
  @property() principal: string | number | undefined;
  /** Tenor in months; the scheme's longest where none is given. */
  @property() months: string | number | undefined;
  /** Per cent a year; the scheme's where none is given. */
  @property() rate: string | number | undefined;
  /** `annuity`, `equal-principal` or `flat`: the method shown first. */
  @property() method: string | undefined;
  /** Months of grace. */
  @property({attribute: 'grace-months'}) graceMonths: string | number | undefined;
  /** `paid`, `capitalised`, `deferred` or `free`. */
  @property({attribute: 'grace-interest'}) graceInterest: string | undefined;
  /** Part for operating expenses in rupiah, where the scheme limits it. */
  @property() operating: string | number | undefined;
  /** Date of disbursement, YYYY-MM-DD; today where none is given. */
  @property() start: string | undefined;
  /** An empty amount makes the form invalid. */
  @property({type: Boolean, reflect: true}) required = false;
  /** Nothing can be changed, and nothing is sent with a form. */
  @property({type: Boolean, reflect: true}) disabled = false;
  /** Links to a simulation may be made and are read from the page's address, under this name; `kop` where it is empty. */
  @property() share: string | undefined;
  /** Sentences to use instead of the element's own, by key. */
  @property({attribute: false}) messages: Partial<SimulatorMessages> = {};
  /** The day that counts as today, YYYY-MM-DD; the clock's where none is given. */
  @property() today: string | undefined;

  @state() private draft: Draft = draftFor(defaultScheme, '');
  @state() private formDisabled = false;
  @state() private announcement = '';
  @state() private detail: typeof import('./detail.js') | undefined;
  @state() private detailFailed = false;
  @state() private left: ReadonlySet<Field> = new Set();

  readonly #internals = this.attachInternals();
  readonly #language = new LanguageController<SimulatorTexts>(this, simulatorTexts);
  readonly #shelf = new SchemeShelf();
  #unusable: readonly string[] = [];
  #simulation: Simulation = {scheme: defaultScheme, problems: [], result: null};
  /** The last loan that could be computed: shown, greyed, while a person is in the middle of an entry. */
  #last: NonNullable<Simulation['result']> | null = null;
  #groupedFor: string | undefined;
  #settled: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.addEventListener('invalid', () => {
      this.#showProblems();
    });
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  get labels(): NodeList {
    return this.#internals.labels;
  }
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  /** The amount in whole rupiah as text; '' while there is none. */
  get value(): string {
    return String(this.#simulation.result?.terms.principal ?? '');
  }
  /** The loan with the chosen method; null while the fields make none. */
  get terms(): LoanTerms | null {
    const {result} = this.#simulation;
    return result && {...result.terms, method: this.draft.method};
  }
  /** The chosen method's schedule; null while the fields make none. */
  get schedule(): Schedule | null {
    return this.#simulation.result?.schedules[this.draft.method] ?? null;
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#settled);
  }

  formResetCallback(): void {
    this.left = new Set();
    this.#fromAttributes();
  }
  formDisabledCallback(disabled: boolean): void {
    this.formDisabled = disabled;
  }
  async formStateRestoreCallback(saved: unknown): Promise<void> {
    if (typeof saved !== 'string') return;
    try {
      // The first update reads the attributes, and must not come after this.
      const [{restoreDraft}] = await Promise.all([import('./restore-draft.js'), this.updateComplete]);
      await this.#restore(restoreDraft(this.draft, saved));
    } catch {
      // Offline: the fields keep what the page gives them.
    }
  }

  /** A language or a scheme that is not there yet is waited for, so that nothing is shown that does not belong. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#language.loading && !this.hasUpdated) await this.#language.loading;
    // A grace period, too, is a matter of the other schemes.
    if (this.graceMonths || (this.scheme ?? defaultScheme.id) !== defaultScheme.id) await this.#shelf.load();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || attributeNames.some((name) => changed.has(name))) this.#fromAttributes();
    if (this.#groupedFor !== this.#language.locale) this.#group();
    if (!this.hasUpdated || changed.has('draft'))
      this.#simulation = simulate(this.draft, this.#shelf.known(this.draft.scheme) ?? defaultScheme);
    if (this.#simulation.result) this.#last = this.#simulation.result;
  }

  protected override render(): TemplateResult {
    return frameTemplate(this.#view());
  }

  protected override firstUpdated(): void {
    afterFirstPaint(async () => {
      try {
        this.detail = await import('./detail.js');
        if (this.share != null) await this.#restore(await this.detail.readAddress(this.share, this.draft));
      } catch {
        this.detailFailed = true;
      }
      await prepareTyping();
      // An amount in words can be read now.
      this.draft = {...this.draft};
    });
  }

  protected override updated(changed: PropertyValues): void {
    if (isServer) return;
    // A slider clamps to limits that come after its value, so the value is said once more.
    for (const slider of this.renderRoot.querySelectorAll<HTMLInputElement>('[type=range]'))
      slider.value = slider.dataset['value']!;
    const problem = this.#simulation.problems.find(
      ({field, missing}) => !missing || this.required || field !== 'principal',
    );
    if (problem)
      this.#internals.setValidity(
        {[problem.missing ? 'valueMissing' : problem.rule ? 'rangeOverflow' : 'badInput']: true},
        problemText(this.#view(), problem) || problem.message,
        this.renderRoot.querySelector<HTMLElement>(`#${problem.field}`) ?? undefined,
      );
    else this.#internals.setValidity({});
    if (changed.has('draft') || changed.has('name'))
      this.#internals.setFormValue(
        formEntries(this.name, this.draft, this.#simulation),
        JSON.stringify(this.draft),
      );
  }

  #view(): SimulatorView {
    const {locale, texts} = this.#language;
    const text = sentences(
      {
        ...texts.messages,
        ...this.#shelf.more?.moreMessages[locale],
        ...this.detail?.detailMessages[locale],
        ...this.messages,
      },
      this.#simulation.scheme.wording,
    );
    const {result, problems} = this.#simulation;
    const waiting = problems.every(({field, missing}) => !missing && !this.left.has(field));
    const view: SimulatorView = {
      name: this.#internals.labels?.[0]?.textContent ?? text('title'),
      unusable: this.#unusable,
      shown: result ?? (waiting ? this.#last : null),
      today: this.#today(),
      share: this.share,
      announcement: this.announcement,
      detailFailed: this.detailFailed,
      press: (event) => this.detail?.submitOnEnter(event, this.form),
      draft: this.draft,
      simulation: this.#simulation,
      locale,
      disabled: this.disabled || this.formDisabled,
      required: this.required,
      text,
      more: this.#shelf.more,
      detail: this.detail,
      months: texts.months,
      spell: texts.spell,
      choose: (list) => {
        void this.#choose(list);
      },
      problem: (field) => {
        const found = this.left.has(field) && problems.find((problem) => problem.field === field);
        return found ? problemText(view, found) : '';
      },
      edit: (change) => {
        this.#edit(change);
      },
      leave: (field) => {
        this.#leave([{field}]);
      },
    };
    return view;
  }

  async #restore(draft: Draft | undefined): Promise<void> {
    if (!draft || !(await this.#shelf.find(draft.scheme))) return;
    this.draft = draft;
    this.performUpdate();
    this.#leave(this.#simulation.problems);
  }

  #today(): string {
    return this.today ?? (isServer ? '' : localDay());
  }

  async #choose(list: HTMLSelectElement): Promise<void> {
    const scheme = await this.#shelf.find(list.value);
    this.#unusable = scheme ? [] : [list.value];
    if (scheme) {
      this.#edit(moveToScheme(this.draft, scheme));
      // What the person entered for another scheme may not fit this one.
      this.#leave(this.#simulation.problems);
    } else list.value = this.draft.scheme;
    this.requestUpdate();
  }

  /** From now on these fields say what is wrong with them. */
  #leave(fields: readonly {field: Field}[]): void {
    this.left = new Set([...this.left, ...fields.map(({field}) => field)]);
  }

  /** Shows amounts as the language groups them. */
  #group(): void {
    const {locale} = this.#language;
    this.#groupedFor = locale;
    const {principal, operating} = this.draft;
    this.draft = {
      ...this.draft,
      principal: grouped(principal, locale),
      operating: grouped(operating, locale),
    };
  }

  #fromAttributes(): void {
    const wanted = this.scheme ?? defaultScheme.id;
    const scheme = this.#shelf.known(wanted);
    const {draft, unusable} = applyAttributes(this, scheme ?? defaultScheme, this.#today());
    this.#unusable = scheme ? unusable : [wanted, ...unusable];
    this.draft = draft;
    this.#group();
    this.#leave(
      typedAttributes.filter((name) => this[name] != null && this[name] !== '').map((field) => ({field})),
    );
  }

  #edit(change: Partial<Draft>): void {
    const before = JSON.stringify(this.terms);
    this.draft = {...this.draft, ...change};
    this.performUpdate();
    if (JSON.stringify(this.terms) !== before)
      this.dispatchEvent(new SimulationChangeEvent(this.terms, this.schedule?.totals ?? null));
    clearTimeout(this.#settled);
    this.#settled = setTimeout(() => {
      this.announcement = this.detail?.news(this.#view()) ?? '';
    }, 700);
  }

  /** The browser asks for corrections: say them at every field, and go to the first. */
  #showProblems(): void {
    this.#leave(this.#simulation.problems);
    const first = this.#simulation.problems[0]?.field;
    requestAnimationFrame(() => {
      if (this.matches(':focus-within')) this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus();
    });
  }
}

const attributeNames = [...typedAttributes, 'scheme', 'method', 'graceInterest', 'today'] as const;
