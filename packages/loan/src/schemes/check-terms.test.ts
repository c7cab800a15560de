import {describe, expect, it} from 'vitest';
import {schemeById, schemes} from './all-schemes.js';
import {checkTerms, type SchemeTerms} from './check-terms.js';
import type {LoanScheme} from './loan-scheme.js';

function scheme(id: string): LoanScheme {
  const found = schemeById(id);
  if (!found) throw new Error(id);
  return found;
}

const pmkTerms: SchemeTerms = {
  principal: 3_000_000_000,
  annualRatePercent: '6',
  months: 72,
  method: 'annuity',
  grace: {months: 6, interest: 'paid', withinTenor: true},
  operating: 500_000_000,
};

describe('terms under a scheme', () => {
  it('break nothing at its very limits', () => {
    expect(checkTerms(scheme('pmk-49-2025'), pmkTerms)).toEqual([]);
    expect(checkTerms(scheme('pmk-49-2025'), {...pmkTerms, annualRatePercent: '6.00'})).toEqual([]);
  });

  it.each([
    [{principal: 3_000_000_001}, 'above-ceiling', 'principal', 3_000_000_000, 3_000_000_001],
    [{annualRatePercent: '5.99'}, 'rate-differs', 'annualRatePercent', '6', '5.99'],
    [{annualRatePercent: '6.01'}, 'rate-differs', 'annualRatePercent', '6', '6.01'],
    [{months: 73}, 'tenor-above', 'months', 72, 73],
    [{operating: 500_000_001}, 'operating-above-ceiling', 'operating', 500_000_000, 500_000_001],
    [{principal: 1, operating: 2}, 'operating-above-principal', 'operating', 1, 2],
    [
      {grace: {months: 9, interest: 'paid', withinTenor: true}},
      'grace-outside',
      'grace.months',
      {min: 6, max: 8},
      9,
    ],
    [
      {grace: {months: 5, interest: 'paid', withinTenor: true}},
      'grace-outside',
      'grace.months',
      {min: 6, max: 8},
      5,
    ],
  ] as const)('with %j are %s', (change, code, field, limit, actual) => {
    const violations = checkTerms(scheme('pmk-49-2025'), {...pmkTerms, ...change});
    expect(violations).toMatchObject([
      {
        code,
        field,
        limit,
        actual,
        source: {url: 'https://jdih.kemenkeu.go.id/dok/pmk-49-tahun-2025/summary'},
      },
    ]);
  });

  it('may have a rate below one that is the highest allowed', () => {
    const city = scheme('kota-serang-2025');
    const terms: SchemeTerms = {principal: 1, annualRatePercent: '2.5', months: 120, method: 'flat'};
    expect(checkTerms(city, terms)).toEqual([]);
    expect(checkTerms(city, {...terms, annualRatePercent: '3.000000000001'})).toMatchObject([
      {code: 'rate-above', limit: '3', source: {publisher: 'Banten Intens'}},
    ]);
  });

  it('are too small for a class of KUR that begins above them, by the page that states the class', () => {
    const terms: SchemeTerms = {
      principal: 100_000_000,
      annualRatePercent: '3',
      months: 60,
      method: 'annuity',
    };
    expect(checkTerms(scheme('kur-kecil-2026'), terms)).toMatchObject([
      {code: 'below-floor', limit: 100_000_001, source: {publisher: 'Poskota'}},
      {code: 'rate-differs', limit: '6', source: {publisher: 'Katadata'}},
    ]);
  });

  it('may begin at the very floor', () => {
    const terms: SchemeTerms = {
      principal: 100_000_001,
      annualRatePercent: '6',
      months: 60,
      method: 'annuity',
    };
    expect(checkTerms(scheme('kur-kecil-2026'), terms)).toEqual([]);
    expect(checkTerms(scheme('kur-kecil-2026'), {...terms, principal: 100_000_000})).toMatchObject([
      {code: 'below-floor', field: 'principal'},
    ]);
  });

  it('may leave the grace out, or have the longest', () => {
    const {grace, ...terms} = pmkTerms;
    const pmk = scheme('pmk-49-2025');
    expect(checkTerms(pmk, terms)).toEqual([]);
    expect(checkTerms(pmk, {...terms, grace: {...grace!, months: 0}})).toEqual([]);
    expect(checkTerms(pmk, {...terms, grace: {...grace!, months: 8}})).toEqual([]);
  });

  it('may be for operating costs alone', () => {
    expect(checkTerms(scheme('pmk-49-2025'), {...pmkTerms, principal: 2, operating: 2})).toEqual([]);
  });

  it('break no rule that is not known', () => {
    const unknown: LoanScheme = {
      ...scheme('pmk-49-2025'),
      ceiling: null,
      floor: null,
      rate: null,
      maxMonths: null,
      graceMonths: null,
      operatingCeiling: null,
    };
    expect(checkTerms(unknown, {...pmkTerms, months: 1200, principal: 9e15, operating: 9e15})).toEqual([]);
  });

  it('are reported with the source of the rule that they break', () => {
    const rules = ['ceiling', 'floor', 'rate', 'tenor', 'grace', 'operating'] as const;
    const sources = rules.map((rule) => ({
      url: `https://example.org/${rule}`,
      publisher: '',
      date: null,
      states: [rule],
    }));
    const each: LoanScheme = {
      ...scheme('pmk-49-2025'),
      ceiling: 10,
      floor: 20,
      operatingCeiling: 12,
      sources,
    };
    const broken: SchemeTerms = {
      principal: 15,
      annualRatePercent: '7',
      months: 73,
      method: 'flat',
      grace: {months: 9, interest: 'free', withinTenor: true},
      operating: 16,
    };
    expect(checkTerms(each, broken).map(({code, source}) => [code, source.url.slice(20)])).toEqual([
      ['above-ceiling', 'ceiling'],
      ['below-floor', 'floor'],
      ['rate-differs', 'rate'],
      ['tenor-above', 'tenor'],
      ['grace-outside', 'grace'],
      ['operating-above-ceiling', 'operating'],
      ['operating-above-principal', 'operating'],
    ]);
    expect(checkTerms({...each, sources: []}, broken)).toEqual([]);
  });
});

describe('the schemes', () => {
  it('come in the order in which they are offered', () => {
    expect(schemes.map(({id}) => id)).toEqual([
      'kota-serang-2025',
      'pmk-49-2025',
      'pmk-49-2025-syariah',
      'lpdb-pilot-2025',
      'rpmk-2025',
      'kur-super-mikro-2026',
      'kur-mikro-2026',
      'kur-kecil-2026',
    ]);
  });

  it.each(schemes.map((each) => [each.id, each] as const))(
    '%s is dated, sourced and has a source of every rule',
    (_, each) => {
      expect(each.sources.length).toBeGreaterThan(0);
      for (const {url} of each.sources) expect(url).toMatch(/^https:\/\//);
      expect(each.statedOn ?? each.effectiveFrom).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(each.reviewedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      if (each.status !== 'in-force') expect(each.statusNote).not.toBeNull();
      expect(each.sources[0]?.states ?? ['ceiling']).toContain('ceiling');
    },
  );
});
