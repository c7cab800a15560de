import type {Bilingual} from '@koperasi/contract';
import type {ZodIssue} from './zod-issue.js';

type Text = readonly [id: string, en: string];

const texts: Readonly<Record<string, Text>> = {
  missing: ['wajib diisi', 'is missing'],
  invalid_type: ['jenisnya keliru', 'is of the wrong type'],
  invalid_format: ['bentuknya keliru', 'is not written as it has to be'],
  unrecognized_keys: ['tidak dikenal', 'is not known'],
  insecure: ['memerlukan https', 'needs a secure context: https'],
  custom: ['keliru', 'is wrong'],
};

/** What to tell whoever filled it in. Bounds and choices come from the contract; the value is never looked at. */
export function issueText(code: string, {minimum, maximum, values}: Partial<ZodIssue> = {}): Bilingual {
  let [id, en] = texts[code] ?? texts['custom']!;
  if (minimum !== undefined) [id, en] = [`paling sedikit ${minimum}`, `is less than ${minimum}`];
  if (maximum !== undefined) [id, en] = [`paling banyak ${maximum}`, `is more than ${maximum}`];
  if (values) {
    const words = values.join(', ');
    [id, en] = [`bukan salah satu dari: ${words}`, `is not one of: ${words}`];
  }
  return {id, en};
}
