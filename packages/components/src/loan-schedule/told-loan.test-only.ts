import type {ClientSource} from '../provider/client-source.js';

const row = (number: number, dueOn: string, opening: number) => ({
  number,
  dueOn,
  payableOn: dueOn,
  opening,
  principal: 4_000_000,
  interest: 20_000,
  total: 4_020_000,
  closing: opening - 4_000_000,
});

const schedule = {
  loan: 'loa_contoh',
  installment: 4_020_000,
  rows: [row(1, '2026-09-02', 12_000_000), row(2, '2026-10-02', 8_000_000), row(3, '2026-11-02', 4_000_000)],
  totals: {principal: 12_000_000, interest: 60_000, capitalised: 0, total: 12_060_000, cost: 60_000},
};

const received = (id: string, amount: number, paidOn: string) => ({
  id,
  loan: 'loa_contoh',
  amount,
  paidOn,
  reference: null,
  recordedAt: `${paidOn}T15:00:00+07:00`,
});

/** A client that tells of one loan of three installments, its repayments on two pages. */
export const tellingClient: ClientSource = {
  loans: {
    schedule: () => Promise.resolve(schedule),
    listRepayments: ({cursor}) =>
      Promise.resolve(
        cursor === undefined
          ? {items: [received('rep_1', 4_020_000, '2026-09-02')], nextCursor: 'halaman-2'}
          : {items: [received('rep_2', 1_000_000, '2026-10-02')], nextCursor: null},
      ),
  },
};

/** A client that fails the first time, as a network does, and tells of the loan the next time. */
export function falteringClient(): ClientSource {
  const {schedule: tell, listRepayments} = tellingClient.loans!;
  let asked = 0;
  return {
    loans: {
      schedule: (...input) =>
        (asked += 1) === 1 ? Promise.reject(new Error('no network')) : tell!(...input),
      listRepayments: listRepayments!,
    },
  };
}
