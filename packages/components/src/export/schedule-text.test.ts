import {describe, expect, it} from 'vitest';
import {handoverWith} from './handover.test-only.js';
import {scheduleText} from './schedule-text.js';

describe('a plan as text for a message', () => {
  it('says amounts, tenor, method, installment, cost, whose rule it is, and that it is no offer', () => {
    expect(scheduleText(handoverWith(), 'https://dinas.example/#kop=1')).toBe(`*Simulasi pinjaman koperasi*
Jumlah pinjaman: Rp 3.000.000.000
Jangka waktu: 120 bulan (10 tahun)
Cara hitung bunga: Anuitas, 3 % per tahun
*Angsuran per bulan: Rp 28.968.223 (terakhir Rp 28.968.275)*
Total bunga: Rp 476.186.812
Total dibayar: Rp 3.476.186.812
Bunga efektif per tahun: 3,00 %
Termasuk biaya: tidak, semua biaya belum diketahui

Skema: Koperasi Kelurahan Merah Putih Kota Serang (2025), pernyataan, bukan aturan bank
Sumber: Banten Intens, 8 Juli 2025; diperiksa 23 November 2026
Ini simulasi, bukan penawaran dan bukan persetujuan pinjaman. Dihitung 24 November 2026, versi angka 1.
https://dinas.example/#kop=1`);
  });

  it('names the payments that differ from the others', () => {
    const grace = {scheme: 'pmk-49-2025', principal: '500 juta', months: '24', graceMonths: '6'};
    // 6 x 2,500,000 of interest fall due on top of the first installment.
    const deferred = scheduleText(handoverWith({...grace, graceInterest: 'deferred'}));
    expect(deferred).toContain('Angsuran per bulan: Rp 29.115.865');
    expect(deferred).toContain('Angsuran pertama: Rp 44.115.865');
    expect(deferred).not.toContain('Selama masa tenggang, per bulan');
    const paid = scheduleText(handoverWith({...grace, graceInterest: 'paid'}));
    expect(paid).toContain('Selama masa tenggang, per bulan: Rp 2.500.000');
    expect(paid).not.toContain('Angsuran pertama');
  });

  it('says of a rate beyond measure that it is so', () => {
    const fees = {provisionPercent: '99,99', administration: '0', insurance: '0', other: '0', paid: []};
    expect(scheduleText(handoverWith({principal: '500 juta', months: '36', fees}))).toContain(
      'Bunga efektif per tahun: > 1000 %',
    );
  });

  it('ends without a link where the page gives none', () => {
    expect(scheduleText(handoverWith())).toMatch(/versi angka 1\.$/);
  });

  it('names the fees that are missing from the effective rate', () => {
    const fees = {provisionPercent: '0,5', administration: '', insurance: '1 juta', other: '', paid: []};
    expect(scheduleText(handoverWith({fees}))).toContain(
      'Termasuk biaya: hanya yang diketahui; belum termasuk biaya administrasi, biaya lain',
    );
    const all = {...fees, administration: '0', other: '0'};
    expect(scheduleText(handoverWith({fees: all}))).toContain('Termasuk biaya: semua biaya di atas');
  });

  it('says margin in a sharia scheme, and what becomes of it during grace', () => {
    const text = scheduleText(
      handoverWith({
        scheme: 'pmk-49-2025-syariah',
        method: 'equal-principal',
        graceMonths: '6',
        graceInterest: 'paid',
      }),
    );
    expect(text).not.toMatch(/bunga/i);
    expect(text).toContain('Masa tenggang: 6 bulan, termasuk dalam jangka waktu');
    expect(text).toContain('Margin selama masa tenggang: dibayar tiap bulan');
    // 45,454,545 of 3 billion in 65 months, 45,454,575 in the last, and half a percent of the balance.
    expect(text).toContain('Angsuran per bulan: Rp 60.454.545 sampai Rp 45.681.848');
  });

  it('speaks English', () => {
    const text = scheduleText(
      handoverWith({method: 'flat', months: '12', principal: '12.000.000', rate: '3'}, 'en'),
    );
    // A million of principal and 30,000 of interest each month.
    expect(text).toContain('*Monthly installment: Rp 1,030,000*');
    expect(text).toContain('Total interest: Rp 360,000');
    expect(text).toContain('version 1 of the figures');
  });
});
