/** What an address last answered. */
export interface CacheEntry {
  readonly etag: string;
  /** Null where the server allows its ETag to be kept, and no more. */
  readonly text: string | null;
  /** When it was asked for, by the core's own count: what was asked for later is newer. */
  readonly asked: number;
}

/** Answers by address and identity. */
export interface EtagCache {
  /** Counts up: the number of a question that is about to be asked. */
  ask(): number;
  get(key: string): CacheEntry | undefined;
  /** Unless something newer is there. */
  set(key: string, entry: CacheEntry): void;
  delete(key: string): unknown;
  clear(): void;
}

const mostEntries = 100;
const mostCharacters = 100_000;

/** Keeps the last 100 answers in memory, and of those with more than 100,000 characters only the ETag. */
export function etagCache(): EtagCache {
  const entries = new Map<string, CacheEntry>();
  let asked = 0;
  return {
    ask: () => ++asked,
    get: (key) => entries.get(key),
    set(key, {etag, text, asked: at}) {
      if (at < (entries.get(key)?.asked ?? 0)) return;
      entries.delete(key);
      entries.set(key, {etag, text: text && text.length > mostCharacters ? null : text, asked: at});
      for (const oldest of entries.keys()) {
        if (entries.size > mostEntries) entries.delete(oldest);
      }
    },
    delete: (key) => entries.delete(key),
    clear: () => entries.clear(),
  };
}
