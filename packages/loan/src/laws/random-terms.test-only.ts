import fc from 'fast-check';
import type {Grace, GraceInterest, LoanMethod, LoanTerms, Rounding} from '../terms.js';

/** Principals of every size, those near the largest safe integer among them. */
export const principals = fc.oneof(
  {weight: 2, arbitrary: fc.integer({min: 1, max: 2000})},
  {weight: 6, arbitrary: fc.integer({min: 1, max: 5_000_000_000})},
  {weight: 1, arbitrary: fc.maxSafeNat().filter((amount) => amount > 0)},
  {weight: 1, arbitrary: fc.integer({min: Number.MAX_SAFE_INTEGER - 1000, max: Number.MAX_SAFE_INTEGER})},
);

/** Rates from 0 to 100 percent with 0 to 12 decimals. */
export const rates = fc.oneof(
  {weight: 4, arbitrary: fc.integer({min: 0, max: 40}).map(String)},
  {weight: 4, arbitrary: fc.integer({min: 0, max: 10_000}).map((points) => (points / 100).toFixed(2))},
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({min: 0, max: 99}), fc.stringMatching(/^[0-9]{1,12}$/))
      .map(([whole, decimals]) => `${whole}.${decimals}`),
  },
);

/** Tenors, mostly those that are lent. */
const tenors = fc.oneof(
  {weight: 20, arbitrary: fc.integer({min: 1, max: 72})},
  {weight: 5, arbitrary: fc.integer({min: 73, max: 240})},
  {weight: 1, arbitrary: fc.integer({min: 241, max: 1200})},
);

/** Every unit with every mode. */
export const roundings: fc.Arbitrary<Rounding> = fc.record({
  unit: fc.constantFrom(1, 10, 50, 100, 500, 1000),
  mode: fc.constantFrom('half-up', 'half-even', 'up', 'down'),
});

function graces(months: number, interest: GraceInterest): fc.Arbitrary<Grace> {
  return fc.boolean().chain((withinTenor) =>
    fc.record({
      months: fc.integer({min: 0, max: Math.min(24, withinTenor ? months - 1 : 24)}),
      interest: fc.constant(interest),
      withinTenor: fc.constant(withinTenor),
    }),
  );
}

/** Whole terms of one method and, unless null, with one kind of grace. */
export function randomTerms(method: LoanMethod, interest: GraceInterest | null): fc.Arbitrary<LoanTerms> {
  return tenors.chain((months) =>
    fc
      .record({
        principal: principals,
        annualRatePercent: rates,
        months: fc.constant(months),
        method: fc.constant(method),
        grace: interest === null ? fc.constant(null) : graces(months, interest),
        rounding: fc.option(roundings),
      })
      .map(({grace, rounding, ...terms}) => ({...terms, ...(grace && {grace}), ...(rounding && {rounding})})),
  );
}
