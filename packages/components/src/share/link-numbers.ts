import type {FeeName, GraceInterest, LoanMethod} from '@koperasi/loan';

// A link says a place in these lists. Links live in chats and minutes for years: append, never sort, replace or remove. What the rest of the
// element offers may change; the tests of this folder hold both together.

/** Schemes by their number in a link. */
export const linkSchemes: readonly string[] = [
  'kota-serang-2025',
  'pmk-49-2025',
  'pmk-49-2025-syariah',
  'lpdb-pilot-2025',
  'rpmk-2025',
  'kur-super-mikro-2026',
  'kur-mikro-2026',
  'kur-kecil-2026',
];

/** Methods by their number in a link. */
export const linkMethods: readonly LoanMethod[] = ['annuity', 'equal-principal', 'flat'];

/** What becomes of interest during grace, by its number in a link. */
export const linkGraceInterests: readonly GraceInterest[] = ['paid', 'capitalised', 'deferred', 'free'];

/** Fees in the order in which a link says whether they are paid. */
export const linkFees: readonly FeeName[] = ['provisionPercent', 'administration', 'insurance', 'other'];
