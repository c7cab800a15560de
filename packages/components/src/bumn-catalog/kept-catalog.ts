import type {Catalog} from './catalog-data.js';

/** The last catalog that a client told, and when. */
export interface KeptCatalog {
  readonly catalog: Catalog;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

// A catalog holds nothing of persons and is the same for everybody, so one place is enough.
const database = 'kop-catalog';
const store = 'kept';
const key = 'catalog';

/** Keeps a catalog on this device for a time without network. Does nothing where a page may not keep anything. */
export async function keepCatalog(catalog: Catalog): Promise<void> {
  const kept: KeptCatalog = {catalog, keptAt: Date.now()};
  await inStore('readwrite', (objects) => objects.put(kept, key)).catch(() => undefined);
}

/** The catalog that this device keeps; undefined without one. */
export async function keptCatalog(): Promise<KeptCatalog | undefined> {
  const kept = await inStore('readonly', (objects) => objects.get(key)).catch(() => undefined);
  return isKept(kept) ? kept : undefined;
}

function isKept(value: unknown): value is KeptCatalog {
  return typeof value === 'object' && value !== null && 'catalog' in value && 'keptAt' in value;
}

function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The device keeps nothing.'));
    };
  });
}

async function inStore(
  mode: IDBTransactionMode,
  use: (objects: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(store);
  };
  const opened = await answerOf(opening);
  try {
    return await answerOf<unknown>(use(opened.transaction(store, mode).objectStore(store)));
  } finally {
    opened.close();
  }
}
