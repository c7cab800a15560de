import type {Schedule} from '@koperasi/loan';
import type {ClientSource} from '../provider/client-source.js';
import {pagesOf} from '../provider/pages-of.js';
import type {InstallmentPayment} from '../installment-table/payment.js';
import {paymentsOf, type ReceivedAmount} from './payments-of.js';

/** Which loan of which cooperative. */
export interface LoanKey {
  readonly cooperative: string;
  readonly loan: string;
}

/** A loan as a client tells of it. */
export interface SourcedLoan {
  readonly schedule: Schedule;
  /** undefined where the client does not tell of repayments. */
  readonly payments: readonly InstallmentPayment[] | undefined;
}

/** Reads a loan's schedule and every page of its repayments; undefined from a client that knows no schedules. */
export async function readLoan(
  client: ClientSource,
  key: LoanKey,
  signal: AbortSignal,
): Promise<SourcedLoan | undefined> {
  const {loans} = client;
  if (!loans?.schedule) return undefined;
  const [read, repayments] = await Promise.all([
    loans.schedule(key, {signal}),
    loans.listRepayments && readRepayments(loans.listRepayments, key, signal),
  ]);
  // Its rows are those of the engine; the table reads nothing else of it.
  const schedule = read as unknown as Schedule;
  return {schedule, payments: repayments && paymentsOf(schedule.rows, repayments)};
}

type ListRepayments = NonNullable<NonNullable<ClientSource['loans']>['listRepayments']>;

async function readRepayments(
  list: ListRepayments,
  key: LoanKey,
  signal: AbortSignal,
): Promise<readonly ReceivedAmount[]> {
  const repayments: ReceivedAmount[] = [];
  for await (const {items} of pagesOf((at) => list({...key, ...at}, {signal}))) repayments.push(...items);
  return repayments;
}
