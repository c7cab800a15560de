import type {LoanApplication} from '@koperasi/contract';
import {startApi, type Answer, type TestApi, type TestCaller} from './api.test-only.ts';

/** The cooperative that applies. */
export const cooperative = '36.73.04.1007';

/** Where its applications are. */
export const applications = `/cooperatives/${cooperative}/loan-applications`;

/** What it asks for. */
export const wanted = {
  scheme: 'pmk-49-2025',
  lender: 'ptr_bri',
  purpose: 'Gerai sembako',
  capitalExpenditure: 10_000_000,
  operatingExpenditure: 2_000_000,
  annualRatePercent: '6',
  months: 3,
  method: 'equal-principal',
  collateral: [
    {owner: 'board-member', kind: 'land', description: 'Tanah 200 m²', appraisedValue: 150_000_000},
    {owner: 'cooperative', kind: 'vehicle', description: 'Mobil bak', appraisedValue: null},
  ],
};

/** The API with everybody whom a loan concerns. */
export interface Lending {
  readonly api: TestApi;
  readonly board: TestCaller;
  readonly office: TestCaller;
  readonly bank: TestCaller;
  /** One that is not asked. */
  readonly otherBank: TestCaller;
  /** Makes an application and says where it is. */
  apply(change?: object): Promise<string>;
}

/** Starts the API on a Friday, at 10:00 in Kota Serang, with nobody's applications. */
export async function startLending(): Promise<Lending> {
  const api = await startApi({seed: 'reference'}, {now: new Date('2026-11-27T03:00:00Z')});
  const board = api.as({role: 'board', cooperative});
  return {
    api,
    board,
    office: api.as({role: 'city-office', area: '36.73'}),
    bank: api.as({role: 'partner', partner: 'ptr_bri'}),
    otherBank: api.as({role: 'partner', partner: 'ptr_bni'}),
    async apply(change = {}) {
      const made = await board.send<LoanApplication>('POST', applications, {...wanted, ...change});
      if (made.status !== 201) throw new Error(`The application was answered with ${made.status}.`);
      return `${applications}/${made.body.id}`;
    },
  };
}

/** Moves an application in its newest version. */
export function move(
  caller: TestCaller,
  path: string,
  action: string,
  on = '2026-11-27',
  note?: string,
): Promise<Answer<LoanApplication>> {
  const body = {action, on, ...(note !== undefined && {note})};
  return caller.change<LoanApplication>('POST', `${path}/moves`, body, path);
}
