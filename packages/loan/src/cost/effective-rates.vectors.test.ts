import {describe, expect, it} from 'vitest';
import {effectiveRate, type EffectiveRate, type Flows} from './effective-rate.js';
import {effectiveToFlat, flatToEffective} from './flat-rate.js';

/** An amount a month, an amount with how often it comes, one with its date, or one with its month. */
type WrittenFlow =
  number | [amount: number, times: number] | [on: string, amount: number] | {month: number; amount: number};

interface File {
  rates: {
    name: string;
    flows: WrittenFlow[];
    expect: Partial<EffectiveRate> & {error?: string};
    within: number;
    source: {url: string; read: string};
  }[];
  flat: {
    name: string;
    flatPercent?: string;
    nominalPercent?: string;
    months: number;
    expect: Partial<EffectiveRate> & {flatMonthlyPercent?: number};
    within: number;
    source: {url: string; read: string};
  }[];
}

const {rates, flat} = Object.values(
  import.meta.glob<File>('../../vectors/effective-rates.json', {eager: true, import: 'default'}),
)[0]!;

function flowsOf(written: readonly WrittenFlow[]): Flows {
  const flows: (number | {on: string; amount: number} | {month: number; amount: number})[] = [];
  for (const flow of written) {
    if (!Array.isArray(flow)) flows.push(flow);
    else if (typeof flow[0] === 'string') flows.push({on: flow[0], amount: flow[1]});
    else flows.push(...new Array<number>(flow[1]).fill(flow[0]));
  }
  return flows as Flows;
}

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
