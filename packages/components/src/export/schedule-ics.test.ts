import ICAL from 'ical.js';
import {describe, expect, it} from 'vitest';
import {handoverWith} from './handover.test-only.js';
import {scheduleIcs} from './schedule-ics.js';

/** As a calendar program reads the file. */
function eventsOf(ics: string | undefined): {calendar: ICAL.Component; events: ICAL.Event[]} {
  const calendar = ICAL.Component.fromString(ics ?? '');
  return {calendar, events: calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))};
}

const pmk = {scheme: 'pmk-49-2025', months: '24', method: 'flat'} as const;

describe('a plan as a calendar', () => {
  it('has an all-day event for each payment', () => {
    const {calendar, events} = eventsOf(scheduleIcs(handoverWith()));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('name')).toBe(
      'Angsuran Rp 3.000.000.000 selama 120 bulan (10 tahun)',
    );
    expect(events).toHaveLength(120);
    expect(events.every(({startDate}) => startDate.isDate)).toBe(true);
    expect(events.map(({startDate}) => String(startDate)).slice(0, 3)).toEqual([
      '2027-01-01',
      '2027-02-01',
      '2027-03-01',
    ]);
    expect(String(events.at(-1)?.startDate)).toBe('2036-12-01');
    expect(String(events[0]?.endDate)).toBe('2027-01-02');
    expect(events[0]?.summary).toBe('Angsuran ke-1 dari 120: Rp 28.968.223');
    expect(events[119]?.summary).toBe('Angsuran ke-120 dari 120: Rp 28.968.275');
    expect(events[0]?.description).toBe(
      'Pokok Rp 21.468.223, bunga Rp 7.500.000. Sisa pokok Rp 2.978.531.777.\nKoperasi Kelurahan Merah Putih Kota Serang (2025)\nIni simulasi, bukan penawaran dan bukan persetujuan pinjaman.',
    );
  });

  it('stands on the day of payment, and says which day it was due', () => {
    const {events} = eventsOf(scheduleIcs(handoverWith(pmk)));
    // 12 June 2027 is a Saturday.
    expect(String(events[5]?.startDate)).toBe('2027-06-14');
    expect(events[5]?.description).toContain('Jatuh tempo 12 Juni 2027, bukan hari kerja');
    expect(String(events[4]?.startDate)).toBe('2027-05-12');
    expect(events[4]?.description).not.toContain('bukan hari kerja');
  });

  it('says of which days holidays are not known, where the scheme moves them', () => {
    const notes = (change: Parameters<typeof handoverWith>[0], locale?: 'en'): boolean[] =>
      eventsOf(scheduleIcs(handoverWith({...change, start: '2026-10-05'}, locale))).events.map(
        ({description}) =>
          description.includes(
            locale
              ? 'This date is adjusted for weekends so far, not for public holidays.'
              : 'Tanggal ini baru disesuaikan dengan akhir pekan, belum dengan hari libur nasional.',
          ),
      );
    // The holidays of 2026 are known: payments of November and December, and none later.
    const years = [false, false, ...Array<boolean>(22).fill(true)];
    expect(notes(pmk)).toEqual(years);
    expect(notes(pmk, 'en')).toEqual(years);
    expect(notes({months: '24'})).toEqual(Array<boolean>(24).fill(false));
  });

  it('reminds at nine, three days and one day before', () => {
    const {events} = eventsOf(scheduleIcs(handoverWith(pmk)));
    const alarms = events[0]!.component.getAllSubcomponents('valarm');
    const hours = alarms.map((alarm) => {
      const trigger = alarm.getFirstPropertyValue('trigger') as ICAL.Duration;
      return trigger.toSeconds() / 3600;
    });
    expect(hours).toEqual([-63, -15]);
    expect(alarms.map((alarm) => alarm.getFirstPropertyValue('action'))).toEqual(['DISPLAY', 'DISPLAY']);
  });

  it('has no event for a month in which nothing is paid', () => {
    const {events} = eventsOf(
      scheduleIcs(handoverWith({...pmk, graceMonths: '6', graceInterest: 'capitalised'})),
    );
    expect(events).toHaveLength(18);
    expect(events[0]?.summary).toMatch(/^Angsuran ke-7 dari 24: /);
  });

  it('names each event once, the same for the same plan and another for another', () => {
    const names = (change: Parameters<typeof handoverWith>[0]): string[] =>
      eventsOf(scheduleIcs(handoverWith(change))).events.map(({uid}) => uid);
    expect(new Set(names(pmk)).size).toBe(24);
    expect(names(pmk)).toEqual(names(pmk));
    const others = [
      {...pmk, principal: '2999999999'},
      {...pmk, method: 'annuity'},
      {...pmk, start: '2026-12-02'},
      {...pmk, graceMonths: '7'},
    ] as const;
    for (const other of others) expect(names(other)).not.toContain(names(pmk)[0]);
  });

  it('does not ask the clock: it is stamped with the day on which it was computed', () => {
    const ics = scheduleIcs(handoverWith(pmk)) ?? '';
    expect(new Set(ics.match(/DTSTAMP:.*/g))).toEqual(new Set(['DTSTAMP:20261124T000000Z']));
  });

  it('speaks English, and margin where the scheme does', () => {
    const change = {...pmk, scheme: 'pmk-49-2025-syariah'};
    const {events} = eventsOf(scheduleIcs(handoverWith(change, 'en')));
    expect(events[0]?.summary).toBe('Installment 1 of 24: Rp 140,000,000');
    expect(events[0]?.description).toContain('margin Rp 15,000,000');
  });

  it('needs a date', () => {
    expect(scheduleIcs(handoverWith({start: ''}))).toBeUndefined();
    expect(scheduleIcs(handoverWith({start: '9999-06-01'}))).toBeUndefined();
  });

  it('ends each line as RFC 5545 says, after at most 75 octets', () => {
    const ics = scheduleIcs(handoverWith()) ?? '';
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const longest = Math.max(...ics.split('\r\n').map((line) => new TextEncoder().encode(line).length));
    expect(longest).toBeLessThanOrEqual(75);
  });
});
