import type {Bilingual, ProblemDetail} from '@koperasi/contract';
import type {TermsViolation, TermsViolationCode} from '@koperasi/loan';
import {numberText, rupiahText} from './rupiah-text.ts';

const pointers: Readonly<Record<string, string>> = {
  // An application states the principal in two parts; the larger one is where a person corrects it.
  principal: '#/capitalExpenditure',
  annualRatePercent: '#/annualRatePercent',
  months: '#/months',
  'grace.months': '#/months',
  operating: '#/operatingExpenditure',
};

function rupiahRule(id: string, en: string): (limit: TermsViolation['limit']) => Bilingual {
  return (limit) => {
    const text = rupiahText(Number(limit));
    return {id: id.replace('{}', text.id), en: en.replace('{}', text.en)};
  };
}

function percentRule(id: string, en: string): (limit: TermsViolation['limit']) => Bilingual {
  return (limit) => ({
    id: id.replace('{}', `${String(limit).replace('.', ',')}%`),
    en: en.replace('{}', `${String(limit)}%`),
  });
}

const sentences: Readonly<Record<TermsViolationCode, (limit: TermsViolation['limit']) => Bilingual>> = {
  'above-ceiling': rupiahRule(
    'Belanja modal dan operasional bersama-sama paling banyak {} dalam program ini.',
    'Capital and operating expenditure together may be at most {} under this scheme.',
  ),
  'below-floor': rupiahRule(
    'Belanja modal dan operasional bersama-sama paling sedikit {} dalam program ini.',
    'Capital and operating expenditure together have to be at least {} under this scheme.',
  ),
  'rate-above': percentRule(
    'Bunga dalam program ini paling tinggi {} setahun.',
    'The rate may be at most {} a year under this scheme.',
  ),
  'rate-differs': percentRule(
    'Bunga dalam program ini {} setahun.',
    'The rate is {} a year under this scheme.',
  ),
  'tenor-above': (limit) => ({
    id: `Tenor dalam program ini paling lama ${numberText(Number(limit)).id} bulan.`,
    en: `The tenor may be at most ${numberText(Number(limit)).en} months under this scheme.`,
  }),
  'grace-outside': () => ({
    id: 'Masa tenggangnya di luar batas program ini.',
    en: 'The grace period is outside the limits of this scheme.',
  }),
  'operating-above-ceiling': rupiahRule(
    'Belanja operasional paling banyak {} dalam program ini.',
    'Operating expenditure may be at most {} under this scheme.',
  ),
  'operating-above-principal': rupiahRule(
    'Belanja operasional paling banyak {}, yaitu pokok pinjaman.',
    'Operating expenditure may be at most {}, the principal.',
  ),
};

/** Rules of a scheme that an application breaks, as a problem says them: where, and what the limit is. */
export function schemeProblems(violations: readonly TermsViolation[]): ProblemDetail[] {
  return violations.map(({code, field, limit}) => ({
    pointer: pointers[field] ?? '#',
    code,
    detail: sentences[code](limit),
  }));
}
