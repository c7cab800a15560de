import type {Draft} from '../loan-simulator/draft.js';

/** An answer that a person put into a field of the simulator, while it can be taken back. */
export interface UsedAnswer {
  field: 'principal' | 'months' | 'rate';
  /** What stood in the field, as typed. */
  before: string;
  /** What stands there since. */
  after: string;
}

/** Puts an answer into its field; a second answer for the same field goes back to what the person had typed. */
export function useAnswer(draft: Draft, field: UsedAnswer['field'], after: string): Partial<Draft> {
  const before = usedIn(draft, field)?.before ?? draft[field];
  return before === after
    ? {[field]: after, used: undefined}
    : {[field]: after, used: {field, before, after}};
}

/** The answer that stands in a field now; undefined once anything else is there. */
export function usedIn({used, ...fields}: Draft, field: UsedAnswer['field']): UsedAnswer | undefined {
  return used?.field === field && fields[field] === used.after ? used : undefined;
}

/** Puts back what stood in the field before. */
export function takeBack({field, before}: UsedAnswer): Partial<Draft> {
  return {[field]: before, used: undefined};
}
