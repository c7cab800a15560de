import {describe, expect, it} from 'vitest';
import {createRateLimit} from './rate-limit.ts';

describe('an allowance of 3 a minute', () => {
  it('is used up by three requests and comes back one by one', () => {
    const allow = createRateLimit(3, 60);
    const at = (ms: number): boolean => allow('a', ms).allowed;
    expect([at(0), at(0), at(0), at(0), at(19_999), at(20_000), at(20_001), at(40_001)]).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
      false,
      true,
    ]);
  });

  it('says what is left, and when to come back', () => {
    const allow = createRateLimit(3, 60);
    expect(allow('a', 0).headers).toEqual({
      'RateLimit-Policy': '"default";q=3;w=60',
      RateLimit: '"default";r=2;t=20',
    });
    allow('a', 0);
    allow('a', 0);
    expect(allow('a', 5_000).headers).toEqual({
      'RateLimit-Policy': '"default";q=3;w=60',
      RateLimit: '"default";r=0;t=15',
      'Retry-After': '15',
    });
  });

  it('is each caller’s own', () => {
    const allow = createRateLimit(1, 60);
    expect([allow('a', 0).allowed, allow('a', 0).allowed, allow('b', 0).allowed]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('survives a clock that is set back', () => {
    const allow = createRateLimit(1, 60);
    expect([allow('a', 60_000).allowed, allow('a', 0).allowed, allow('a', 60_000).allowed]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

it('sets no limit at 0, and says nothing', () => {
  expect(createRateLimit(0, 60)('a', 0)).toEqual({allowed: true, headers: {}});
});
