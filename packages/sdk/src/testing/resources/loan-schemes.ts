import {getLoanScheme, listLoanSchemes, simulateLoan, type Simulation} from '@koperasi/contract';
import {handler, type Handler} from '../handler.js';
import {found, Refusal} from '../refusal.js';

/** Schemes, and simulations as far as the examples have them: the loan engine is no part of this package. */
export const loanSchemeHandlers: readonly Handler[] = [
  handler(listLoanSchemes, ({state}) => state.loanSchemes),
  handler(getLoanScheme, ({state, input}) => found(state.loanSchemes.find(({id}) => id === input.scheme))),
  handler(simulateLoan, ({state, input: {body}}): Simulation => {
    const loan = state.loans.find(
      ({principal, annualRatePercent, months, method}) =>
        principal === body.principal &&
        annualRatePercent === body.annualRatePercent &&
        months === body.months &&
        method === body.method,
    );
    const schedule = state.loanSchedules.find((one) => one.loan === loan?.id);
    if (!schedule || body.grace) throw onlyExamples();
    const nominalPercent = Number(body.annualRatePercent);
    const {installment, rows, totals} = schedule;
    return {
      installment,
      rows: rows.map(({number, opening, principal, interest, total, closing}) => ({
        number,
        opening,
        principal,
        interest,
        total,
        closing,
      })),
      totals,
      nominalPercent,
      effectivePercent: (Math.pow(1 + nominalPercent / 1200, 12) - 1) * 100,
      violations: [],
    };
  }),
];

/** What the test server says where only the loan engine knows. */
export function onlyExamples(): Refusal {
  return new Refusal('unavailable', {
    detail: {
      id: 'Server uji hanya tahu jadwal pinjaman contoh; yang lain dihitung server sebenarnya.',
      en: 'The test server knows the schedules of the example loans only; others are computed by a real server.',
    },
  });
}
