import type {Descriptions} from './description.ts';

const method = 'How it is repaid; pages confuse the three, so there is no default.';
const row = {
  principal: 'Pokok: what repays the loan.',
  interest: 'Bunga: interest; margin or bagi hasil (profit share) in sharia financing.',
};

/** Loan schemes and simulations. */
export const lending: Descriptions = {
  SchemeSource: {
    about: 'Where a rule of a scheme was read.',
    fields: {
      url: 'The address of the page.',
      publisher: 'Who published it.',
      date: 'When, or null where the page does not say.',
      article: 'The regulation or article that it reports.',
      states: 'The rules it is the source of; absent when it states them all.',
    },
  },
  LoanScheme: {
    about: 'The dated rules of one loan programme; null means not known, never zero and never unlimited.',
    fields: {
      id: 'The scheme.',
      name: 'Its name.',
      status: 'How far it binds anybody.',
      statusNote: 'What the status means here.',
      sources: 'Where the rules were read.',
      statedOn: 'The day on which somebody stated them, for a statement.',
      effectiveFrom: 'The day from which they apply.',
      reviewedOn: 'The day on which the sources were last read.',
      floor: 'The smallest loan.',
      ceiling: 'Plafon: the largest loan.',
      operatingCeiling: 'The largest part of it for belanja operasional (operating expenditure).',
      rate: 'The rate a year.',
      'rate.percent': 'Percent a year.',
      'rate.kind': 'Whether that is the rate or its upper bound.',
      maxMonths: 'Tenor: the most months.',
      graceMonths: 'Masa tenggang: months at the start in which no principal falls due.',
      'graceMonths.min': 'At least.',
      'graceMonths.max': 'At most.',
      dueDay: 'The day of the month on which installments fall due.',
      dueDayShift: 'Where a due day moves that falls on a holiday.',
      collateral: 'Agunan: what has to secure the loan.',
      borrowers: 'Who may borrow.',
      wording: 'Whether one speaks of interest or, in sharia financing, of a margin.',
      notStated: 'What no source settles.',
    },
  },
  LoanMethod: {about: 'How a loan is repaid: annuity (anuitas), equal-principal (efektif, menurun) or flat.'},
  LoanMethodInput: {
    about: 'How a loan is repaid: annuity (anuitas), equal-principal (efektif, menurun) or flat.',
  },
  Months: {about: 'Whole months, 1 to 1,200.'},
  GraceInput: {
    about: 'Masa tenggang: months at the start in which no principal falls due.',
    fields: {
      months: 'How many.',
      interest:
        'What becomes of their interest: it is paid, joins the balance, is put off to the first installment, or there is none.',
      withinTenor: 'Whether they are part of the months of the loan or come before them.',
    },
  },
  LoanDatesInput: {
    about: 'When money moves.',
    fields: {
      disbursedOn: 'The day on which the loan is paid out.',
      firstDueOn: 'The first due date; a month after the disbursement when left out.',
      dueDay: 'The day of the month on which installments fall due, or the last of a shorter month.',
      dayCount: 'How days are counted.',
      interest: 'A twelfth of the yearly rate each month, or by the days of the period.',
      payment: 'The installment of equal months, or one that is level over these days.',
    },
  },
  SimulationInput: {
    about: 'A loan to be computed.',
    fields: {
      scheme: 'The scheme whose rules the terms are checked against.',
      principal: 'The amount lent.',
      operatingExpenditure: 'The part of it for operating expenditure, for schemes that limit it.',
      annualRatePercent: 'Percent a year.',
      months: 'How many months.',
      method,
      grace: 'Months of grace; none when left out.',
      dates: 'The calendar of the loan; rows have no dates when left out.',
    },
  },
  InstallmentRow: {
    about: 'One installment (angsuran) in whole rupiah.',
    fields: {
      number: 'Which one, from 1; grace counts.',
      dueOn: 'The due date, where the loan has a calendar.',
      payableOn: 'The working day on which it is paid, where the loan has a calendar.',
      opening: 'Owed before it.',
      ...row,
      total: 'The two together.',
      closing: 'Sisa pokok: owed after it.',
      capitalised: 'Interest that joined the balance, in months of a capitalised grace.',
    },
  },
  ScheduleTotals: {
    about: 'The sums of all installments.',
    fields: {
      principal: 'All principal, capitalised interest included.',
      interest: 'All interest that is paid.',
      capitalised: 'All interest that joined the balance.',
      total: 'All that is paid.',
      cost: 'What the loan costs beyond the amount lent.',
    },
  },
  SchemeViolation: {
    about: 'A rule of the scheme that the terms break.',
    fields: {
      code: 'Which rule.',
      field: 'The field to correct.',
      limit: 'What the scheme allows.',
      'limit.min': 'At least.',
      'limit.max': 'At most.',
      actual: 'What was asked for.',
    },
  },
  Simulation: {
    about: 'A computed loan; the last balance is 0.',
    fields: {
      installment: 'The regular installment; the first after grace where they fall.',
      rows: 'Every installment.',
      totals: 'Their sums.',
      nominalPercent: 'The effective rate a year as twelve times the monthly rate.',
      effectivePercent: 'The effective rate a year, compounded.',
      violations: 'The rules of the scheme that the terms break; empty without a scheme.',
    },
  },
};
