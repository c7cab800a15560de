/** One thing said in the two languages of the interface. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/** A rule of a scheme that terms can break. */
export type SchemeRule = 'ceiling' | 'floor' | 'rate' | 'tenor' | 'grace' | 'operating';

/** Where a rule was read. */
export interface SchemeSource {
  readonly url: string;
  readonly publisher: string;
  /** ISO day or month of publication; null when the page names none. */
  readonly date: string | null;
  /** The regulation or article that the page reports. */
  readonly article?: string;
  /** The rules it is the source of; left out when it states them all. */
  readonly states?: readonly SchemeRule[];
}

/** What no source read so far settles: it stays the reader's choice. */
export type NotStated =
  'method' | 'tenor' | 'grace' | 'grace-interest' | 'grace-within-tenor' | 'due-day' | 'collateral';

/** How far a scheme binds anybody. */
export type SchemeStatus = 'in-force' | 'superseded' | 'draft' | 'statement' | 'pilot';

/** The dated rules of one programme. Null means not known, never zero and never unlimited. See docs/sources.md#schemes. */
export interface LoanScheme {
  readonly id: string;
  readonly name: Bilingual;
  readonly status: SchemeStatus;
  /** A plain sentence on what the status means here. */
  readonly statusNote: Bilingual | null;
  readonly sources: readonly SchemeSource[];
  /** ISO day on which somebody stated the terms. */
  readonly statedOn: string | null;
  /** ISO day from which the rule applies. */
  readonly effectiveFrom: string | null;
  /** ISO day on which the sources were last read. */
  readonly reviewedOn: string;
  /** Smallest principal, whole rupiah. */
  readonly floor: number | null;
  /** Largest principal, whole rupiah. */
  readonly ceiling: number | null;
  /** Largest part of it for operating costs, whole rupiah. */
  readonly operatingCeiling: number | null;
  /** Percent a year as a decimal string. */
  readonly rate: {readonly percent: string; readonly kind: 'fixed' | 'at-most'} | null;
  readonly maxMonths: number | null;
  readonly graceMonths: {readonly min: number; readonly max: number} | null;
  /** Day of the month on which installments fall due. */
  readonly dueDay: number | null;
  /** Where a due day moves that falls on a holiday. */
  readonly dueDayShift: 'next-working-day' | null;
  readonly collateral: Bilingual | null;
  readonly borrowers: Bilingual;
  /** Sharia schemes charge a margin: the interface then never says interest. */
  readonly wording: 'interest' | 'margin';
  readonly notStated: readonly NotStated[];
}
