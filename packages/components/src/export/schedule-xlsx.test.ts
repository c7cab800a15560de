import {readXlsx, type Cell} from 'hucre/xlsx';
import {describe, expect, it, vi} from 'vitest';
import {handoverWith} from './handover.test-only.js';
import {scheduleXlsx} from './schedule-xlsx.js';

/** LibreOffice is the outside judge, in packages/checks; here it is what each cell is. */
describe('a plan as a workbook', () => {
  it('has amounts as numbers, dates as dates, and sums as formulas with their results', async () => {
    const {sheets} = await readXlsx(await scheduleXlsx(handoverWith()), {readStyles: true});
    const [schedule, terms] = sheets;
    expect(sheets.map(({name}) => name)).toEqual(['Jadwal angsuran', 'Ketentuan dan sumber']);
    expect(schedule?.rows).toHaveLength(122);
    const [number, due, ...amounts] = schedule!.rows[1]!;
    expect(number).toBe(1);
    expect(new Date(due as never).toISOString().slice(0, 10)).toBe('2027-01-01');
    expect(amounts).toEqual([21_468_223, 7_500_000, 28_968_223, 2_978_531_777]);
    const sums = ['121,2', '121,3', '121,4'].map((at): Partial<Cell> => schedule!.cells!.get(at)!);
    expect(sums.map(({formula}) => formula)).toEqual(['SUM(C2:C121)', 'SUM(D2:D121)', 'SUM(E2:E121)']);
    expect(sums.map(({formulaResult}) => formulaResult)).toEqual([3_000_000_000, 476_186_812, 3_476_186_812]);
    expect(terms?.rows).toContainEqual(['Jumlah pinjaman (Rp)', 3_000_000_000]);
    expect(terms?.rows).toContainEqual(['Versi angka', '1']);
  });

  it('keeps a text that looks like a formula a text', async () => {
    const handover = handoverWith();
    const name = '=1+1';
    const bytes = await scheduleXlsx({...handover, scheme: {...handover.scheme, name: {id: name, en: name}}});
    const {sheets} = await readXlsx(bytes);
    expect(sheets[1]?.rows).toContainEqual(['Skema pembiayaan', name]);
    expect([...(sheets[1]?.cells?.values() ?? [])].filter(({formula}) => formula !== undefined)).toEqual([]);
  });

  it('is the same file on every day: it asks no clock', async () => {
    vi.useFakeTimers({toFake: ['Date'], now: Date.UTC(2027, 0, 1)});
    const one = await scheduleXlsx(handoverWith());
    vi.setSystemTime(Date.UTC(2030, 5, 1));
    const other = await scheduleXlsx(handoverWith());
    vi.useRealTimers();
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});
