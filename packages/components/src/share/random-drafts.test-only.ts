import fc from 'fast-check';
import {methods} from '@koperasi/loan';
import {graceInterests, type Draft} from '../loan-simulator/draft.js';
import {schemeIds} from '../loan-simulator/scheme-ids.js';

/** What a person typed, and what the field understands: the text that it would write itself. */
interface Entry<Value = string> {
  typed: Value;
  understood: Value;
}

function understoodAs(understood: string, ...typed: string[]): fc.Arbitrary<Entry> {
  return fc.constantFrom(...typed, understood).map((text) => ({typed: text, understood}));
}

const indonesian = new Intl.NumberFormat('id-ID');

function dotted(amount: number): string {
  return indonesian.format(amount);
}

// Three full plans of these fit: amounts are below Rp 4,294,967,296.
const amount = fc.oneof(
  understoodAs('', ' ', 'banyak', '1,5', '-3'),
  understoodAs('2.500.000.000', '2,5 miliar', 'Rp 2.500.000.000,-', '2500 jt'),
  fc
    .oneof(
      fc.nat(4_294_967_295),
      fc.nat(4294).map((millions) => millions * 1_000_000),
    )
    .chain((value) => understoodAs(dotted(value), String(value), `Rp ${dotted(value)}`)),
);

const months = fc.oneof(
  understoodAs('', '0', '1201', '1,5', 'lama'),
  fc.integer({min: 1, max: 1200}).chain((value) => understoodAs(String(value), `${value} bulan`)),
  fc.integer({min: 1, max: 100}).chain((years) => understoodAs(String(years * 12), `${years} tahun`)),
);

const percent = fc.oneof(
  understoodAs('', 'x', '101', '2.1234567', '-1'),
  understoodAs('100', '100,000'),
  fc.tuple(fc.nat(99), fc.nat(999_999)).chain(([whole, millionths]) => {
    const decimals = String(millionths).padStart(6, '0');
    const understood = `${whole}.${decimals}`.replace(/\.?0+$/, '');
    const short = millionths === 0 ? String(whole) : understood;
    return understoodAs(short, `${whole},${decimals}`, `${whole}.${decimals} %`);
  }),
);

const graceMonths = fc.oneof(
  understoodAs('', 'x', '1201', '9999', '-1'),
  fc
    .integer({min: 0, max: 1200})
    .chain((value) => understoodAs(String(value), String(value).padStart(4, '0'))),
);

const date = fc.oneof(
  understoodAs('', '2026-02-30', '1 Mei', '10000-01-01'),
  fc
    .date({min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true})
    .chain((day) => understoodAs(day.toISOString().slice(0, 10))),
);

function same<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Entry<Value>> {
  return value.map((chosen) => ({typed: chosen, understood: chosen}));
}

type Entries<Whole> = {[Key in keyof Whole]-?: fc.Arbitrary<Entry<Whole[Key]>>};

function entryOf<Whole>(entries: Entries<Whole>): fc.Arbitrary<Entry<Whole>> {
  return fc.record<Record<string, Entry<unknown>>>(entries as never).map((parts) => {
    const side = (which: keyof Entry): Whole =>
      Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, part[which]])) as Whole;
    return {typed: side('typed'), understood: side('understood')};
  });
}

function maybe<Value>(entry: fc.Arbitrary<Entry<Value>>): fc.Arbitrary<Entry<Value | undefined>> {
  return fc.oneof(fc.constant({typed: undefined, understood: undefined}), entry);
}

const fees = entryOf<NonNullable<Draft['fees']>>({
  provisionPercent: percent,
  administration: amount,
  insurance: amount,
  other: amount,
  paid: same(
    fc.subarray([
      'provisionPercent' as const,
      'administration' as const,
      'insurance' as const,
      'other' as const,
    ]),
  ),
});

const early = entryOf<NonNullable<Draft['early']>>({
  extra: amount,
  frequency: same(fc.constantFrom('once', 'monthly')),
  month: months,
  effect: same(fc.constantFrom('shorter-tenor', 'smaller-installment')),
  settleAfter: months,
});

const plan = entryOf<Omit<Draft, 'used' | 'comparison'>>({
  scheme: same(fc.constantFrom(...schemeIds)),
  principal: amount,
  months,
  rate: percent,
  graceMonths,
  graceInterest: same(fc.constantFrom(...graceInterests)),
  graceWithin: same(fc.boolean()),
  operating: amount,
  start: date,
  method: same(fc.constantFrom(...methods)),
  fees: maybe(fees),
  // An empty field is none.
  capacity: maybe(amount).map(({typed, understood}) => ({typed, understood: understood || undefined})),
  early: maybe(early),
});

/** Simulations of one to three plans as a person could leave them, right and wrong entries mixed. */
export const drafts: fc.Arbitrary<Entry<Draft>> = fc
  .tuple(plan, fc.array(plan, {maxLength: 2}), fc.nat(), fc.nat())
  .map(([own, others, first, second]) => {
    const count = others.length + 1;
    const sideOf = (which: keyof Entry): Draft => ({
      ...own[which],
      ...(others.length > 0 && {
        comparison: {others: others.map((each) => each[which]), place: first % count, pinned: second % count},
      }),
    });
    return {typed: sideOf('typed'), understood: sideOf('understood')};
  });

/** A plan that takes as much room as one can, and whose every field differs from that of number 0. */
export function largestDraft(number: number, rupiah: number): Draft {
  const text = String(rupiah);
  const months = String(1198 + number);
  const isFirst = number === 0;
  return {
    scheme: schemeIds[schemeIds.length - 1 - number]!,
    principal: text,
    months,
    rate: `99.99999${7 + number}`,
    graceMonths: months,
    graceInterest: graceInterests[1 + number]!,
    graceWithin: isFirst,
    operating: text,
    start: `9999-12-${29 + number}`,
    method: methods[number]!,
    fees: {
      provisionPercent: `99.99999${7 + number}`,
      administration: text,
      insurance: text,
      other: text,
      paid: isFirst ? [] : ['provisionPercent', 'administration', 'insurance', 'other'],
    },
    capacity: text,
    early: {
      extra: text,
      frequency: isFirst ? 'once' : 'monthly',
      month: months,
      effect: isFirst ? 'shorter-tenor' : 'smaller-installment',
      settleAfter: months,
    },
  };
}
