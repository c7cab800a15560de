import {describe, expect, it} from 'vitest';
import {effectiveRate, type EffectiveRate} from './effective-rate.js';
import {effectiveToFlat, flatToEffective} from './flat-rate.js';
import {flowsOf, type VectorSource, type WrittenFlow} from './written-flows.test-only.js';

interface File {
  rates: {
    name: string;
    flows: WrittenFlow[];
    expect: Partial<EffectiveRate> & {error?: string};
    within: number;
    source: VectorSource;
  }[];
  flat: {
    name: string;
    flatPercent?: string;
    nominalPercent?: string;
    months: number;
    expect: Partial<EffectiveRate> & {flatMonthlyPercent?: number};
    within: number;
    source: VectorSource;
  }[];
}

const {rates, flat} = Object.values(
  import.meta.glob<File>('../../vectors/effective-rates.json', {eager: true, import: 'default'}),
)[0]!;

function expectNear(actual: EffectiveRate, expected: Partial<EffectiveRate>, within: number): void {
  for (const [name, published] of Object.entries(expected)) {
    const found = actual[name as keyof EffectiveRate];
    // Beside a monthly rate, a yearly one is printed to a tenth of a percent.
    const allowed = name === 'nominalPercent' && 'monthlyRate' in expected ? 0.05 : within;
    expect(Math.abs(found - published), `${name} ${found}, published ${published}`).toBeLessThanOrEqual(
      allowed,
    );
  }
}

describe('rates that others publish', () => {
  it.each(rates)('$name', ({flows, expect: {error, ...expected}, within, source}) => {
    if (error === undefined) expectNear(effectiveRate(flowsOf(flows)), expected, within);
    else expect(() => effectiveRate(flowsOf(flows))).toThrow(expect.objectContaining({code: error}));
    expect(source).toMatchObject({
      url: expect.stringMatching(/^https?:\/\//),
      read: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });
});

describe('flat rates that others convert', () => {
  it.each(flat)('$name', ({flatPercent, nominalPercent, months, expect: expected, within}) => {
    const {flatMonthlyPercent, ...rate} = expected;
    if (flatPercent !== undefined) expectNear(flatToEffective(flatPercent, months), rate, within);
    if (nominalPercent !== undefined)
      expect(Math.abs(effectiveToFlat(nominalPercent, months) / 12 - flatMonthlyPercent!)).toBeLessThan(
        within,
      );
  });
});
