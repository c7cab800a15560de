/** Paying earlier than agreed, as typed. */
export interface EarlyDraft {
  /** Rupiah on top of the installment; '' is none. */
  extra: string;
  frequency: 'once' | 'monthly';
  /** Month of the first extra payment. */
  month: string;
  effect: 'shorter-tenor' | 'smaller-installment';
  /** Month after whose installment everything is paid off; '' is not asked. */
  settleAfter: string;
}
