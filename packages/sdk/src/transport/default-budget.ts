import {retryBudget, type RetryBudget} from './retry-budget.js';

const overloads = new Map<string, RetryBudget>();

/**
 * The budget of one client: 50 repeated attempts, and one more for two calls. What a server answered with 429 or 503 is counted for
 * all clients of its origin in this program together, since they burden the same server: 5, and one more for ten calls. In a storm 200
 * clients that call once each send at most 225 requests, and one that calls 50 times sends 59.
 */
export function defaultBudget(origin: string): RetryBudget {
  const failures = retryBudget({reserve: 50, perCall: 0.5});
  const overload = overloads.get(origin) ?? retryBudget({reserve: 5, perCall: 0.1});
  overloads.set(origin, overload);
  return {
    begin() {
      failures.begin();
      overload.begin();
    },
    take: (isOverload) => (isOverload ? overload : failures).take(isOverload),
  };
}
