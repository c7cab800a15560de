import {idempotencyKey} from '@koperasi/sdk';

type Values = readonly (readonly [name: string, value: string])[];

/** What stands in the form, and the key under which it becomes one application, however often it is sent. */
export interface Draft {
  readonly key: string;
  /** Names of fields and what was typed when the form was made; never a file. */
  readonly values: Values;
  /** Keeps what is typed, for as long as the tab is open. */
  keep(data: FormData): void;
  /** What was typed is sent: what comes next is another application. */
  begin(): void;
}

const storageKey = 'pengurus-pengajuan';

/**
 * What this tab kept of a form that was not sent, so that a session that ends in the middle costs nothing typed; else a new draft.
 * Another cooperative's draft is nobody's business and is dropped.
 */
export function keptDraft(cooperative: string): Draft {
  const kept = JSON.parse(sessionStorage.getItem(storageKey) ?? '{}') as Partial<
    Pick<Draft, 'key' | 'values'> & {cooperative: string}
  >;
  const own = kept.cooperative === cooperative ? kept : {};
  if (own !== kept) sessionStorage.removeItem(storageKey);
  let key = own.key ?? idempotencyKey();
  return {
    get key() {
      return key;
    },
    values: own.values ?? [],
    keep(data) {
      const values = [...data].filter(([, value]) => typeof value === 'string');
      sessionStorage.setItem(storageKey, JSON.stringify({cooperative, key, values}));
    },
    begin() {
      key = idempotencyKey();
      sessionStorage.removeItem(storageKey);
    },
  };
}
