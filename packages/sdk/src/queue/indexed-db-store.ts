import type {QueueEntry} from './queue-entry.js';
import {QueueError} from './queue-error.js';
import type {QueueChange, QueueStore, StoredBytes} from './queue-store.js';

/** How IndexedDB is reached where the platform's own is not meant. */
export interface IndexedDbOptions {
  readonly indexedDB?: IDBFactory;
}

/**
 * Keeps a queue in IndexedDB, where it survives reloads and restarts; tabs of one origin with the same name share it. A browser may
 * clear it when space is short, unless `navigator.storage.persist()` was granted.
 */
export function indexedDbStore(name: string, options: IndexedDbOptions = {}): QueueStore {
  let opened: Promise<IDBDatabase> | undefined;

  /** @throws QueueError `storage-unavailable`, also where there is no IndexedDB. */
  async function database(): Promise<IDBDatabase> {
    try {
      opened ??= open(options.indexedDB ?? indexedDB, name);
      const ready = await opened;
      // Another version of the page, or the person clearing site data, wants it closed.
      ready.onversionchange = ready.onclose = () => {
        ready.close();
        opened = undefined;
      };
      return ready;
    } catch {
      opened = undefined;
      throw new QueueError('storage-unavailable');
    }
  }

  return {
    name,
    async read() {
      const store = (await database()).transaction('entries').objectStore('entries');
      return inOrder(await answered<QueueEntry[]>(store.getAll()));
    },
    async change(decide) {
      // Strict: what was kept has to outlive a battery that runs empty.
      const step = (await database()).transaction(['entries', 'bytes'], 'readwrite', {durability: 'strict'});
      return perform(step, decide);
    },
    async bytes(id) {
      const store = (await database()).transaction('bytes').objectStore('bytes');
      return answered<StoredBytes | undefined>(store.get(id));
    },
    close() {
      void opened?.then((ready) => {
        ready.close();
      });
      opened = undefined;
    },
  };
}

function open(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const request = factory.open(`koperasi-queue-${name}`, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('entries', {keyPath: 'id'});
    request.result.createObjectStore('bytes');
  };
  return answered(request);
}

function perform<Result>(
  step: IDBTransaction,
  decide: (entries: readonly QueueEntry[]) => QueueChange<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const entries = step.objectStore('entries');
    const files = step.objectStore('bytes');
    let change: QueueChange<Result> | undefined;
    let thrown: {readonly error: unknown} | undefined;
    const all = entries.getAll() as IDBRequest<QueueEntry[]>;
    all.onsuccess = () => {
      try {
        change = decide(inOrder(all.result));
        for (const entry of change.put ?? []) entries.put(entry);
        for (const id of change.remove ?? []) {
          entries.delete(id);
          files.delete(id);
        }
        for (const [id, bytes] of Object.entries(change.bytes ?? {}))
          if (bytes) files.put(bytes, id);
          else files.delete(id);
      } catch (error) {
        thrown = {error};
        step.abort();
      }
    };
    step.oncomplete = () => {
      resolve(change!.result);
    };
    step.onabort = () => {
      const error = thrown ? thrown.error : step.error;
      reject(error === null || error instanceof DOMException ? storageError(error) : (error as Error));
    };
  });
}

/** Quota is told only when a step ends; Firefox has its own name for it. */
function storageError(error: DOMException | null): QueueError {
  return new QueueError(error && /quota/i.test(error.name) ? 'storage-full' : 'storage-unavailable');
}

function inOrder(entries: QueueEntry[]): QueueEntry[] {
  return entries.sort((one, other) => one.sequence - other.sequence);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new QueueError('storage-unavailable'));
    };
  });
}
