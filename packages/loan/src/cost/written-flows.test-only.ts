import type {Flows} from './effective-rate.js';

/** Source of a figure, as every vector has it. */
export interface VectorSource {
  url: string | null;
  publisher: string;
  read: string;
  note?: string;
}

/** Flows as vectors write them: amounts, amounts with how often they come, amounts with dates, or with months. */
export type WrittenFlow =
  number | [amount: number, times: number] | [on: string, amount: number] | {month: number; amount: number};

/** Flows as `effectiveRate` takes them. */
export function flowsOf(written: readonly WrittenFlow[]): Flows {
  const flows: (number | {on: string; amount: number} | {month: number; amount: number})[] = [];
  for (const flow of written) {
    if (!Array.isArray(flow)) flows.push(flow);
    else if (typeof flow[0] === 'string') flows.push({on: flow[0], amount: flow[1]});
    else flows.push(...new Array<number>(flow[1]).fill(flow[0]));
  }
  return flows as Flows;
}
