import type {InstallmentRow} from '@koperasi/contract';
import type {DatedRow, InstallmentRow as MonthlyRow} from '@koperasi/loan';

/** A row of the engine as it is sent. */
export function installmentRow(row: MonthlyRow | DatedRow): InstallmentRow {
  const {number, opening, principal, interest, total, closing, capitalised} = row;
  return {
    number,
    ...('dueOn' in row && {dueOn: row.dueOn, payableOn: row.payableOn}),
    opening,
    principal,
    interest,
    total,
    closing,
    ...(capitalised !== undefined && {capitalised}),
  };
}
