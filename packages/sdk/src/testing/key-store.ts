import type {Answer} from './answers.js';
import {Refusal} from './refusal.js';

/** Answers to writes by their keys, so that the same write happens once. */
export interface KeyStore {
  /**
   * Answers a write anew, or as before.
   *
   * @param same - Names caller, method, address and content.
   * @throws Refusal `idempotency-key-required`, `idempotency-key-reused`
   */
  once(key: string | null, same: string, write: () => Promise<Answer>): Promise<Answer>;
}

/** Keeps only answers of what was done: whatever failed may be tried again with its key. */
export function createKeyStore(): KeyStore {
  const kept = new Map<string, {readonly same: string; readonly answer: Answer}>();
  return {
    async once(key, same, write) {
      if (key === null || !/^[\w-]{16,64}$/.test(key)) throw new Refusal('idempotency-key-required');
      const before = kept.get(key);
      if (before && before.same !== same) throw new Refusal('idempotency-key-reused');
      if (before)
        return {...before.answer, headers: {...before.answer.headers, 'idempotency-replayed': 'true'}};
      const answer = await write();
      kept.set(key, {same, answer});
      return answer;
    },
  };
}
