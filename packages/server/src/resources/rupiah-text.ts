import type {Bilingual} from '@koperasi/contract';

const inIndonesian = new Intl.NumberFormat('id-ID');
const inEnglish = new Intl.NumberFormat('en-GB');

/** A whole number as each language groups it: `3.000.000.000` and `3,000,000,000`. */
export function numberText(value: number): Bilingual {
  return {id: inIndonesian.format(value), en: inEnglish.format(value)};
}

/** Whole rupiah as each language writes them: `Rp3.000.000.000` and `Rp3,000,000,000`. */
export function rupiahText(amount: number): Bilingual {
  const {id, en} = numberText(amount);
  return {id: `Rp${id}`, en: `Rp${en}`};
}
