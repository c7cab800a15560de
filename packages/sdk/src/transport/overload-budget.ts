import {retryBudget, type RetryBudget} from './retry-budget.js';

const budgets = new Map<string, RetryBudget>();

/**
 * The budget for repeating what a server answered with 429 or 503: all clients of one origin in this program share it, since they
 * burden the same server. In a storm 200 clients that call once each send at most 225 requests, and one that calls 50 times sends 59.
 */
export function overloadBudget(origin: string): RetryBudget {
  const budget = budgets.get(origin) ?? retryBudget({reserve: 5, perCall: 0.1});
  budgets.set(origin, budget);
  return budget;
}
