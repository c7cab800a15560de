import {schedule} from '@koperasi/loan';
import {describe, expect, it} from 'vitest';
import type {ChartView} from './chart-view.js';
import {description} from './description.js';
import {readout} from './readout.js';

/** Rp 3 billion at 3 % a year over 120 months, from a calculator: 28,968,223 a month. */
const {rows} = schedule({principal: 3_000_000_000, annualRatePercent: '3', months: 120, method: 'annuity'});
const view: ChartView = {
  rows,
  others: [],
  dueOn: () => undefined,
  grace: 0,
  locale: 'id',
  interest: 'Bunga',
};
const plain = (texts: string[]): string[] => texts.map((text) => text.replaceAll('\u00a0', ' '));

describe('the figures of a month', () => {
  it('are principal, interest and balance', () => {
    expect(plain(readout(view, 60))).toEqual([
      'Bulan 60: pokok Rp 24.875.659, bunga Rp 4.092.564, sisa pokok Rp 1.612.149.954',
    ]);
    expect(plain(readout(view, 120))).toEqual([
      'Bulan 120: pokok Rp 28.896.035, bunga Rp 72.240, sudah lunas',
    ]);
  });

  it('carry the due date where it is known', () => {
    expect(plain(readout({...view, dueOn: () => '2027-12-12'}, 1))).toEqual([
      'Bulan 1, 12 Desember 2027: pokok Rp 21.468.223, bunga Rp 7.500.000, sisa pokok Rp 2.978.531.777',
    ]);
    expect(plain(readout({...view, dueOn: () => '2027-12-12', locale: 'en', interest: 'Margin'}, 1))).toEqual(
      ['Month 1, 12 December 2027: principal Rp 21,468,223, margin Rp 7,500,000, balance Rp 2,978,531,777'],
    );
  });

  it('name what changes on the way, and nothing that is zero', () => {
    const changed = {...rows[0]!, principal: 0, interest: 0, capitalised: 100, extra: 200, drawn: 300};
    expect(plain(readout({...view, rows: [changed]}, 1))).toEqual([
      'Bulan 1: bunga Rp 100 masuk ke pokok, tambahan Rp 200, pencairan Rp 300, sisa pokok Rp 2.978.531.777',
    ]);
  });

  it('go on for other plans, and say which plan is repaid', () => {
    const shorter = {label: 'Rencana B', schedule: {rows: rows.slice(-60)}};
    expect(plain(readout({...view, others: [shorter]}, 61))[1]).toBe('Rencana B: sudah lunas');
    expect(
      plain(readout({...view, rows: rows.slice(-60), others: [{...shorter, schedule: {rows}}]}, 61)),
    ).toEqual(['Bulan 61: sudah lunas', 'Rencana B: sisa pokok Rp 1.587.212.106']);
  });
});

describe('the chart in words', () => {
  it('tells of the largest balance, of extra payments and of other plans', () => {
    const changed = [{...rows[0]!, extra: 5}, {...rows[1]!, extra: 7}, ...rows.slice(2)];
    const others = [{label: 'Rencana B', schedule: {rows: rows.slice(-60)}}];
    expect(plain([description({...view, rows: changed, others})])).toEqual([
      'Grafik 120 bulan (10 tahun). Angsuran pertama Rp 28.968.223: pokok Rp 21.468.223, bunga Rp 7.500.000. ' +
        'Angsuran terakhir Rp 28.968.275. Sisa pokok turun dari Rp 3.000.000.000 menjadi nol. ' +
        'Pembayaran tambahan dalam 2 bulan, paling besar Rp 7. ' +
        'Rencana B: sisa pokok Rp 1.612.149.954 turun menjadi nol dalam 60 bulan (5 tahun).',
    ]);
  });
});
