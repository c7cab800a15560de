/** What is read of zod's issues. Named here, since this package knows zod only through the contract. */
export interface ZodIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly values?: readonly unknown[];
  /** What stands there: looked at, never told. */
  readonly input?: unknown;
}

/** What is needed of a schema; those of zod and of zod/mini have it. */
export interface Checkable {
  safeParse(
    value: unknown,
    how: {readonly reportInput: boolean},
  ): {
    readonly success: boolean;
    readonly error?: {readonly issues: readonly ZodIssue[]};
  };
}
