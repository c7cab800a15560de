import type {Bilingual} from '../schemes/loan-scheme.js';

/** What a financier's return is called; it follows from the akad. */
export type FinancingWording = 'interest' | 'margin' | 'rental' | 'profit-share';

/** How a return is spoken of. */
export interface FinancingWord {
  /** In running text, in lower case. */
  readonly word: Bilingual;
  /** Akad that have it, by their Indonesian names; none for a conventional loan. */
  readonly akad: readonly string[];
  /** True where the return depends on results to come, so that a schedule is a projection and not what is owed. */
  readonly projected: boolean;
}

/** The word for each kind of return. See docs/sources/sharia.md#words. */
export const financingWords: Readonly<Record<FinancingWording, FinancingWord>> = {
  interest: {word: {id: 'bunga', en: 'interest'}, akad: [], projected: false},
  margin: {word: {id: 'margin', en: 'margin'}, akad: ['murabahah'], projected: false},
  rental: {
    word: {id: 'ujrah (sewa)', en: 'rental (ujrah)'},
    akad: ['ijarah', 'ijarah muntahiyah bittamlik'],
    projected: false,
  },
  'profit-share': {
    word: {id: 'bagi hasil', en: 'profit share'},
    akad: ['mudharabah', 'musyarakah'],
    projected: true,
  },
};
