/** Rows for one table; each has the same columns as the first. Objects and arrays become JSON, what is text stays text. */
export interface TableRows {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
