import {expect, it} from 'vitest';
import {readSavings} from './read-savings.js';

const whole = {pokok: 100_000, wajib: 30_000, sukarela: 500_000, total: 630_000};

it('savings are whole rupiah of four kinds, or none', () => {
  expect(readSavings({...whole, asOf: '2026-10-05T10:00:00+07:00', member: 'mem_1'})).toEqual({
    ...whole,
    asOf: '2026-10-05T10:00:00+07:00',
  });
  for (const asOf of ['kemarin', '2026-13-41'])
    expect(readSavings({...whole, asOf})).toEqual({...whole, asOf: null});
  for (const wrong of [null, {}, {...whole, pokok: '100000'}, {...whole, wajib: 0.5}, 'Rp 1'])
    expect(readSavings(wrong)).toBeUndefined();
});
