import type {Descriptions} from './description.ts';

/** Loans that were paid out, and repayments. */
export const loans: Descriptions = {
  Loan: {
    about: 'A loan that was paid out.',
    fields: {
      id: 'The loan.',
      cooperative: 'Who borrowed.',
      application: 'The application that it was granted on.',
      lender: 'The partner that lent.',
      scheme: 'The scheme under which it was lent.',
      principal: 'The amount lent.',
      annualRatePercent: 'Percent a year.',
      months: 'How many months.',
      method: 'How it is repaid.',
      disbursedOn: 'The day on which it was paid out.',
      state: 'Whether anything is still owed.',
      paid: 'All that was repaid so far, interest included.',
      updatedAt: 'When any of this last changed.',
    },
  },
  LoanSchedule: {
    about: 'Every installment of a loan, as agreed; the last balance is 0.',
    fields: {
      loan: 'The loan.',
      installment: 'The regular installment.',
      rows: 'Every installment.',
      totals: 'Their sums.',
    },
  },
  LoanBalance: {
    about:
      'What a loan stands at on a day; payments settle installments in their order, interest before principal in each.',
    fields: {
      loan: 'The loan.',
      on: 'The day.',
      outstandingPrincipal: 'Sisa pokok, baki debet: principal that is not repaid.',
      paid: 'What was paid by then.',
      due: 'What fell due by then.',
      arrears: 'Tunggakan: what was due by then and not paid.',
      ahead: 'What was paid before it was due.',
      next: 'The first installment after that day that is not paid in full, null when there is none.',
      'next.number': 'Which one.',
      'next.dueOn': 'Its due date.',
      'next.amount': 'What is still open of it.',
    },
  },
  Repayment: {
    about: 'Money that the lender received.',
    fields: {
      id: 'The repayment.',
      loan: 'The loan.',
      amount: 'How much.',
      paidOn: 'The day on which it was received.',
      reference: 'The reference of the bank, or null.',
      recordedAt: 'When this was written down.',
    },
  },
  RepaymentInput: {
    about: 'Money that came in; more than the schedule still asks for is refused.',
    fields: {
      amount: 'How much.',
      paidOn: 'The day on which it was received.',
      reference: 'The reference of the bank.',
    },
  },
};
