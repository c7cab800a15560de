import type {QueueEntry} from './queue-entry.js';

/** The content of a file that waits to be uploaded. */
export interface StoredBytes {
  readonly content: ArrayBuffer;
  /** Its media type. */
  readonly type: string;
}

/** What a step changes. */
export interface QueueChange<Result> {
  readonly put?: readonly QueueEntry[];
  /** Ids; their bytes go too. */
  readonly remove?: readonly string[];
  /** Bytes by id of their entry; null removes them. */
  readonly bytes?: Readonly<Record<string, StoredBytes | null>>;
  readonly result: Result;
}

/** Where a queue keeps its entries: shared by all tabs, and still there after a restart. */
export interface QueueStore {
  /** The same for every tab that shares the entries. */
  readonly name: string;
  /** All entries in their order. */
  read(): Promise<readonly QueueEntry[]>;
  /**
   * Reads all entries, lets `decide` say what changes, and writes that, as one step that no other tab can come between. Kept when
   * it resolves.
   *
   * @throws QueueError `storage-full`, `storage-unavailable`
   */
  change<Result>(decide: (entries: readonly QueueEntry[]) => QueueChange<Result>): Promise<Result>;
  bytes(id: string): Promise<StoredBytes | undefined>;
  close(): void;
}
