import type {Locale} from '../format/locale.js';

const words = {
  id: {interest: {interest: 'bunga', Interest: 'Bunga'}, margin: {interest: 'margin', Interest: 'Margin'}},
  en: {
    interest: {interest: 'interest', Interest: 'Interest'},
    margin: {interest: 'margin', Interest: 'Margin'},
  },
};

/**
 * What a scheme calls the price of its loan, for `{interest}` and `{Interest}` in a sentence.
 *
 * @param wording - That of the scheme; what is not a margin is called interest.
 */
export function interestWords(locale: Locale, wording: string): {interest: string; Interest: string} {
  return words[locale][wording === 'margin' ? 'margin' : 'interest'];
}
