import type {Loan} from '../loans.js';

/** Sample loans: one with installments still to come, one repaid. */
export const loans: readonly Loan[] = [
  {
    id: 'loa_unyur01',
    cooperative: '36.73.01.1007',
    application: 'app_unyur01',
    lender: 'ptr_bri',
    scheme: 'kota-serang-2025',
    principal: 480_000_000,
    annualRatePercent: '3',
    months: 60,
    method: 'annuity',
    disbursedOn: '2026-03-02',
    state: 'active',
    paid: 60_374_804,
    updatedAt: '2026-10-02T15:00:00+07:00',
  },
  {
    id: 'loa_sukawana01',
    cooperative: '36.73.04.1007',
    application: 'app_sukawana01',
    lender: 'ptr_bsi',
    scheme: 'pmk-49-2025-syariah',
    principal: 60_000_000,
    annualRatePercent: '6',
    months: 6,
    method: 'equal-principal',
    disbursedOn: '2026-01-20',
    state: 'paid-off',
    paid: 61_050_000,
    updatedAt: '2026-07-13T15:00:00+07:00',
  },
];
