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
  delete(key: string): void;
  clear(): void;
}

const mostEntries = 200;
const mostCharacters = 8_000_000;

/** Keeps at most 200 answers with 8 million characters, in memory, and drops what was used longest ago. */
export function etagCache(): EtagCache {
  const entries = new Map<string, CacheEntry>();
  let characters = 0;
  let asked = 0;
  const remove = (key: string): CacheEntry | undefined => {
    const entry = entries.get(key);
    characters -= entry?.text?.length ?? 0;
    entries.delete(key);
    return entry;
  };
  const put = (key: string, entry: CacheEntry): void => {
    entries.set(key, entry);
    characters += entry.text?.length ?? 0;
  };
  return {
    ask: () => ++asked,
    get(key) {
      const entry = remove(key);
      if (entry) put(key, entry);
      return entry;
    },
    set(key, entry) {
      if ((entries.get(key)?.asked ?? 0) > entry.asked) return;
      remove(key);
      put(key, entry);
      for (const oldest of entries.keys()) {
        if (entries.size <= mostEntries && characters <= mostCharacters) break;
        remove(oldest);
      }
    },
    delete: remove,
    clear() {
      entries.clear();
      characters = 0;
    },
  };
}
