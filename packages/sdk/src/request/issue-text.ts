import type {Bilingual} from '@koperasi/contract';
import type {ZodIssue} from './zod-issue.js';

/** What to tell whoever filled it in. Bounds and choices come from the contract; the value is never looked at. */
export function issueText(code: string, {minimum, maximum, values}: Partial<ZodIssue> = {}): Bilingual {
  if (minimum !== undefined) return {id: `minimal ${minimum}`, en: `is below ${minimum}`};
  if (maximum !== undefined) return {id: `maksimal ${maximum}`, en: `is above ${maximum}`};
  if (values) return {id: `bukan ${values.join(' / ')}`, en: `is not ${values.join(' / ')}`};
  if (code === 'missing') return {id: 'wajib diisi', en: 'is missing'};
  if (code === 'unrecognized_keys') return {id: 'tidak dikenal', en: 'is not known'};
  return {id: 'keliru', en: 'is wrong'};
}
