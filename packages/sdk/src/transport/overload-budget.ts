import {retryBudget, type RetryBudget} from './retry-budget.js';

const budgets = new Map<string, RetryBudget>();

/**
 * The budget for repeating what a server answered with 429 or 503: all clients of one origin in this program share it, since they
 * burden the same server. 200 clients that call once each in a storm send 215 requests.
 */
export function overloadBudget(origin: string): RetryBudget {
  const budget = budgets.get(origin) ?? retryBudget({reserve: 15, perCall: 0.1});
  budgets.set(origin, budget);
  return budget;
}
