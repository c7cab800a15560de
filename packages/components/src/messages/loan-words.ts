import type {Locale} from '../format/locale.js';

const words = {
  id: {interest: {loan: 'pinjaman', Loan: 'Pinjaman'}, margin: {loan: 'pembiayaan', Loan: 'Pembiayaan'}},
  en: {interest: {loan: 'loan', Loan: 'Loan'}, margin: {loan: 'financing', Loan: 'Financing'}},
};

/**
 * What a scheme calls the money that is had, for `{loan}` and `{Loan}` in a sentence.
 *
 * @param wording - That of the scheme: who charges a margin gives financing.
 */
export function loanWords(locale: Locale, wording: string): {loan: string; Loan: string} {
  return words[locale][wording === 'margin' ? 'margin' : 'interest'];
}
