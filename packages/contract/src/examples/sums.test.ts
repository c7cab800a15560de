import {schedule} from '@koperasi/loan';
import {indonesianHolidays} from '@koperasi/loan/holidays';
import {schemeById, schemes} from '@koperasi/loan/schemes';
import {describe, expect, it} from 'vitest';
import {
  loanApplications,
  loanSchedules,
  loanSchemes,
  loans,
  members,
  orders,
  repayments,
  savings,
  savingsEntries,
} from './index.js';

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

it('has the schemes of the loan engine, word for word', () => {
  expect(loanSchemes).toEqual(schemes);
});

describe.each(loanSchedules.map((given) => ({given})))('the schedule of $given.loan', ({given}) => {
  const loan = loans.find(({id}) => id === given.loan)!;

  it('is what the loan engine computes', () => {
    const dueDay = schemeById(loan.scheme)?.dueDay;
    const computed = schedule({
      principal: loan.principal,
      annualRatePercent: loan.annualRatePercent,
      months: loan.months,
      method: loan.method as 'annuity' | 'equal-principal',
      dates: {
        disbursedOn: loan.disbursedOn,
        ...(dueDay == null ? {} : {dueDay}),
        dayCount: '30/360',
        interest: 'monthly',
        payment: 'nominal',
        holidays: indonesianHolidays.map(({on}) => on),
      },
    });
    expect(computed.rows).toMatchObject(given.rows);
    expect(given.rows).toHaveLength(computed.rows.length);
    expect(given.totals).toEqual(computed.totals);
    expect(given.installment).toBe(computed.installment);
  });

  it('leaves nothing owed and adds up', () => {
    const {rows, totals} = given;
    expect(rows.at(-1)?.closing).toBe(0);
    expect(sum(rows.map(({principal}) => principal))).toBe(loan.principal);
    expect(sum(rows.map(({total}) => total))).toBe(totals.total);
    for (const row of rows) {
      expect(row.principal + row.interest).toBe(row.total);
      expect(row.opening - row.principal).toBe(row.closing);
    }
  });

  it('is paid as far as the loan says', () => {
    const paid = sum(repayments.filter((paid) => paid.loan === loan.id).map(({amount}) => amount));
    expect(loan.paid).toBe(paid);
    expect(loan.state).toBe(paid === given.totals.total ? 'paid-off' : 'active');
  });
});

it.each(loanApplications.map((application) => ({application})))(
  'asks in $application.id for capital and operating expenditure together',
  ({application}) => {
    expect(application.amount).toBe(application.capitalExpenditure + application.operatingExpenditure);
    const loan = loans.find(({id}) => id === application.loan);
    expect(loan?.principal).toBe(application.state === 'disbursed' ? application.amount : undefined);
  },
);

it('has saved what was put in and not taken out', () => {
  expect(savings.map(({member}) => member)).toEqual(members.map(({id}) => id));
  for (const {member, pokok, wajib, sukarela, total} of savings) {
    const of = (kind: string): number =>
      sum(
        savingsEntries
          .filter((entry) => entry.member === member && entry.kind === kind)
          .map(({amount, direction}) => (direction === 'deposit' ? amount : -amount)),
      );
    expect({pokok, wajib, sukarela}).toEqual({
      pokok: of('pokok'),
      wajib: of('wajib'),
      sukarela: of('sukarela'),
    });
    expect(total).toBe(pokok + wajib + sukarela);
  }
});

it('has orders that cost what their lines cost, or have no total where a price is open', () => {
  for (const {lines, total} of orders) {
    for (const {quantity, unitPrice, subtotal} of lines) {
      expect(subtotal).toBe(unitPrice === null ? null : quantity * unitPrice);
    }
    const open = lines.some(({subtotal}) => subtotal === null);
    expect(total).toBe(open ? null : sum(lines.map(({subtotal}) => subtotal ?? 0)));
  }
});
