/** Runs in the page, inside the embed: lends what the first file holds, Lit above all, to the parts that come later. */
import {LoanError, methods, monthlySchedule, Schedule} from '@koperasi/loan';
import {LitElement, css, html, isServer, noChange, nothing, svg} from 'lit';
import {groupDigitString, groupDigits} from '../format/group-digits.js';
import {formatMonths} from '../format/months.js';
import {readRupiah} from '../format/read-rupiah.js';
import {formatRupiah} from '../format/rupiah.js';
import {LanguageController} from '../language/language-controller.js';
import {amountInput, amountOf} from '../loan-simulator/amount-input.js';
import {installmentText} from '../loan-simulator/answer.js';
import {describedBy, fieldTemplate} from '../loan-simulator/fields.js';
import {styles} from '../loan-simulator/loan-simulator.styles.js';
import {problemText} from '../loan-simulator/sentences.js';
import {simulate} from '../loan-simulator/simulation.js';
import {tokens} from '../theme/tokens.styles.js';

interface Part {
  default(shared: unknown): unknown;
}

let tries = 0;

/** @param file - Address of a part, relative to the embed. */
async function loadPart(file: string): Promise<unknown> {
  // Firefox never asks again for an address that has failed once, so it gets another one.
  const part = (await import(file).catch(() => import(`${file}?${++tries}`))) as Part;
  return part.default(shared);
}

/** Everything that a part may use of what the first file holds; `on-demand.ts` reads these names and where they come from. */
export const shared = {
  LitElement,
  LanguageController,
  LoanError,
  Schedule,
  amountInput,
  amountOf,
  css,
  describedBy,
  fieldTemplate,
  formatMonths,
  formatRupiah,
  groupDigitString,
  groupDigits,
  html,
  installmentText,
  isServer,
  loadPart,
  methods,
  monthlySchedule,
  noChange,
  nothing,
  problemText,
  readRupiah,
  simulate,
  styles,
  svg,
  tokens,
};
