import {
  LoanError,
  methods,
  monthlySchedule,
  type InstallmentRow,
  type LoanMethod,
  type LoanTerms,
  type Schedule,
} from '@koperasi/loan';
import {checkTerms, type LoanScheme, type SchemeSource} from '@koperasi/loan/schemes';
import type {SimulatorMessages} from '../messages/loan-simulator.id.js';
import {readAmount} from './amount-input.js';
import type {Draft} from './draft.js';
import {isDate, readMonths, readPercent} from '../format/read-fields.js';

/** A field of the simulator that a problem can point to. */
export type Field = 'principal' | 'months' | 'rate' | 'graceMonths' | 'operating' | 'start';

/** What is wrong with a field. `message` keys a sentence; `rule` says whose limit was passed. */
export interface FieldProblem {
  field: Field;
  message: keyof SimulatorMessages;
  /** Nothing was entered, rather than something wrong. */
  missing?: boolean;
  rule?: {limit: string | number | {min: number; max: number}; source: SchemeSource | undefined};
}

/** The draft, understood: either problems, or a schedule for each method. */
export interface Simulation {
  scheme: LoanScheme;
  problems: readonly FieldProblem[];
  /** null while something keeps the loan from being computed. */
  result: {
    terms: Omit<LoanTerms, 'method'>;
    schedules: Record<LoanMethod, Schedule>;
    operating: number | null;
  } | null;
}

const fieldOfTerm: Record<string, Field> = {
  principal: 'principal',
  annualRatePercent: 'rate',
  months: 'months',
  grace: 'graceMonths',
  operating: 'operating',
};

function fieldOf(term: string): Field {
  return fieldOfTerm[term.split('.')[0]!] ?? 'principal';
}

function amountIn(text: string, field: Field, problems: FieldProblem[]): number | null {
  const reading = readAmount(text);
  if (reading.ok) {
    if (reading.amount > 0 || field === 'operating') return reading.amount;
    problems.push({field, message: 'negative'});
  } else if (reading.reason !== 'empty') problems.push({field, message: reading.reason});
  else if (field === 'principal') problems.push({field, message: 'empty_amount', missing: true});
  return null;
}

function readTerms(draft: Draft, problems: FieldProblem[]): Omit<LoanTerms, 'method'> | null {
  const principal = amountIn(draft.principal, 'principal', problems);
  const months = readMonths(draft.months);
  if (months === undefined)
    problems.push({field: 'months', message: 'wrong-months', missing: !draft.months.trim()});
  const annualRatePercent = readPercent(draft.rate);
  if (annualRatePercent === undefined)
    problems.push({field: 'rate', message: 'wrong-rate', missing: !draft.rate.trim()});
  const graceMonths = Number(draft.graceMonths);
  if (!/^\d{1,4}$/.test(draft.graceMonths)) problems.push({field: 'graceMonths', message: 'wrong-months'});
  if (principal === null || months === undefined || annualRatePercent === undefined) return null;
  return {
    principal,
    months,
    annualRatePercent,
    ...(graceMonths > 0 && {
      grace: {months: graceMonths, interest: draft.graceInterest, withinTenor: draft.graceWithin},
    }),
  };
}

/** Computes all three methods, or says which fields keep it from doing so. Never throws on anything a person can enter. */
export function simulate(draft: Draft, scheme: LoanScheme): Simulation {
  const problems: FieldProblem[] = [];
  const terms = readTerms(draft, problems);
  const operating =
    scheme.operatingCeiling === null ? null : amountIn(draft.operating, 'operating', problems);
  if (!terms) return {scheme, problems, result: null};
  for (const {code, field, limit, source} of checkTerms(scheme, {
    ...terms,
    method: draft.method,
    ...(operating !== null && {operating}),
  }))
    problems.push({field: fieldOf(field), message: code, rule: {limit, source}});
  if (problems.length > 0) return {scheme, problems, result: null};
  // The table alone needs the date: a wrong one is said, and the loan computed.
  if (draft.start && !isDate(draft.start)) problems.push({field: 'start', message: 'wrong-date'});
  try {
    const schedules = Object.fromEntries(
      methods.map((method) => [method, monthlySchedule({...terms, method})]),
    );
    return {
      scheme,
      problems,
      result: {terms, operating, schedules: schedules as Record<LoanMethod, Schedule>},
    };
  } catch (error) {
    if (!(error instanceof LoanError)) throw error;
    const field = fieldOf(error.field);
    problems.push({field, message: field === 'graceMonths' ? 'grace-too-long' : 'too-large'});
    return {scheme, problems, result: null};
  }
}

/** The first row after grace and the last one: what an installment starts and ends with. */
export function firstAndLast(
  {rows}: Schedule,
  graceMonths: number,
): {first: InstallmentRow; last: InstallmentRow} {
  return {first: rows[graceMonths]!, last: rows.at(-1)!};
}
