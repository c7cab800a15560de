/** What `loan-simulator.js` lends to its parts. */
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
import {lend} from './lend.js';

/** `on-demand.ts` reads these names, and where they come from. */
export const shared: object = lend({
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
});
