/** How many repeated attempts there may be, so that a struggling server is not buried under them. */
export interface RetryBudget {
  /** A call begins. */
  begin(): void;
  /** Takes one repeated attempt out of the budget; false when there is none left. `isOverload`: the server answered 429 or 503. */
  take(isOverload: boolean): boolean;
}

/** A bucket of repeated attempts. */
export interface RetryBudgetOptions {
  /** What is in it at first and at most. */
  readonly reserve: number;
  /** What each call adds: 0.1 is one repeated attempt for ten calls. */
  readonly perCall: number;
}

/** A bucket from which every repeated attempt takes one. Hand the same to several clients, and they share it. */
export function retryBudget({reserve, perCall}: RetryBudgetOptions): RetryBudget {
  let left = reserve;
  return {
    begin() {
      left = Math.min(reserve, left + perCall);
    },
    take: () => left >= 1 && --left >= 0,
  };
}
