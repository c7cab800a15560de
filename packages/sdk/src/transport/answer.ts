/** An answer that arrived whole. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON text, null where there is none. */
  readonly text: string | null;
  /** What it says: JSON, a file's bytes or undefined. Every time another copy of JSON, so that nobody changes what others hold. */
  readonly take: () => unknown;
  /** The server said that what was kept still holds. */
  readonly fromCache: boolean;
}
