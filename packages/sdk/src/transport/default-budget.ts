import {retryBudget, type RetryBudget} from './retry-budget.js';

const overloads = new Map<string, RetryBudget>();

/**
 * The budget of one client: 50 repeated attempts that did not help. What a server answered with 429 or 503 is counted for all
 * clients of its origin in this program together, since they burden the same server. In a storm 200 clients that call once each send
 * at most 225 requests, and one that calls 50 times sends 59.
 */
export function defaultBudget(origin: string): RetryBudget {
  const failures = retryBudget({reserve: 50, perCall: 0.1, refund: true});
  const overload = overloads.get(origin) ?? retryBudget({reserve: 5, perCall: 0.1});
  overloads.set(origin, overload);
  return {
    ...failures,
    begin() {
      failures.begin();
      overload.begin();
    },
    take: (isOverload) => (isOverload ? overload : failures).take(isOverload),
  };
}
