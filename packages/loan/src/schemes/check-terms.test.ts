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

  it('may leave the grace out', () => {
    const {grace: _, ...terms} = pmkTerms;
    expect(checkTerms(scheme('pmk-49-2025'), terms)).toEqual([]);
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
