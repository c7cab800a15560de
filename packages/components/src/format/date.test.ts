import {afterEach, describe, expect, it, vi} from 'vitest';
import {formatDate, formatShortDate} from './date.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a date on screen', () => {
  it.each([
    ['2026-08-12', '12 Agustus 2026', '12 August 2026', '12 Agu 2026', '12 Aug 2026'],
    ['2026-01-01', '1 Januari 2026', '1 January 2026', '1 Jan 2026', '1 Jan 2026'],
    ['2028-02-29', '29 Februari 2028', '29 February 2028', '29 Feb 2028', '29 Feb 2028'],
    ['2026-03-31', '31 Maret 2026', '31 March 2026', '31 Mar 2026', '31 Mar 2026'],
    ['2026-05-05', '5 Mei 2026', '5 May 2026', '5 Mei 2026', '5 May 2026'],
    ['2026-10-10', '10 Oktober 2026', '10 October 2026', '10 Okt 2026', '10 Oct 2026'],
    ['2026-12-31', '31 Desember 2026', '31 December 2026', '31 Des 2026', '31 Dec 2026'],
  ])('%s is %s', (isoDate, id, en, shortId, shortEn) => {
    expect(formatDate(isoDate)).toBe(id);
    expect(formatDate(isoDate, 'en')).toBe(en);
    expect(formatShortDate(isoDate, 'id')).toBe(shortId);
    expect(formatShortDate(isoDate, 'en')).toBe(shortEn);
  });

  it.each([
    {timeZone: 'Pacific/Kiritimati', minutesBehind: -840},
    {timeZone: 'Asia/Jakarta', minutesBehind: -420},
    {timeZone: 'Pacific/Pago_Pago', minutesBehind: 660},
  ])('is the same in $timeZone', async ({timeZone, minutesBehind}) => {
    vi.stubEnv('TZ', timeZone);
    vi.resetModules(); // the names of months are kept from an earlier zone
    const {formatDate, formatShortDate} = await import('./date.js');
    expect(new Date(2026, 0).getTimezoneOffset()).toBe(minutesBehind);
    expect(formatDate('2026-01-01')).toBe('1 Januari 2026');
    expect(formatShortDate('2026-12-31', 'en')).toBe('31 Dec 2026');
  });

  it.each([
    ['', 'Not a date'],
    ['12-08-2026', 'Not a date'],
    ['2026-8-12', 'Not a date'],
    ['2026-08-12T00:00:00Z', 'Not a date'],
    ['2026-00-10', 'Not a date'],
    ['2026-08-00', 'Not a date'],
    ['2026-13-01', 'No such month'],
    ['2026-02-29', 'No such day'],
    ['2100-02-29', 'No such day'],
    ['2026-04-31', 'No such day'],
  ])('does not exist for "%s": %s', (isoDate, problem) => {
    expect(() => formatDate(isoDate)).toThrow(RangeError);
    expect(() => formatShortDate(isoDate)).toThrow(problem);
  });
});
