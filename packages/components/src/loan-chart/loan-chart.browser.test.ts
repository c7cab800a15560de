import {expect, fixture, html} from '@open-wc/testing';
import {schedule, type Schedule} from '@koperasi/loan';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import './loan-chart.define.js';
import type {LoanChart} from './loan-chart.js';

/** Rp 3 billion at 3 % a year over 120 months: figures from a calculator. */
const loan = schedule({principal: 3_000_000_000, annualRatePercent: '3', months: 120, method: 'annuity'});

async function chartFor(properties: Partial<LoanChart> = {}): Promise<LoanChart> {
  const chart = await fixture<LoanChart>(
    html`<kop-loan-chart .schedule=${loan} .interest=${'Bunga'}></kop-loan-chart>`,
  );
  Object.assign(chart, properties);
  await chart.updateComplete;
  return chart;
}

function sliderOf(chart: LoanChart): HTMLElement {
  return chart.shadowRoot!.querySelector<HTMLElement>('[role=slider]')!;
}

function readoutOf(chart: LoanChart): string {
  return chart.shadowRoot!.querySelector('.readout')!.textContent.replace(/\s+/g, ' ').trim();
}

const sixty = 'Bulan 60: pokok Rp 24.875.659, bunga Rp 4.092.564, sisa pokok Rp 1.612.149.954';

describe('a loan chart', () => {
  it('gives the figures of a month to the keys, and to those who listen', async () => {
    const chart = await chartFor();
    const slider = sliderOf(chart);
    expect(readoutOf(chart)).to.match(/^Tunjuk grafik/);
    expect(chart.shadowRoot!.querySelector('.marker')).to.equal(null);
    slider.focus();
    await chart.updateComplete;
    expect(readoutOf(chart)).to.match(/^Bulan 1: pokok Rp 21.468.223,/);
    for (const key of ['PageUp', 'PageUp', 'PageUp', 'PageUp', 'PageUp', 'ArrowLeft'])
      await sendKeys({press: key});
    await chart.updateComplete;
    expect(readoutOf(chart)).to.equal(sixty);
    expect(slider.getAttribute('aria-valuetext')!.replaceAll('\u00a0', ' ')).to.equal(sixty);
    expect(slider.getAttribute('aria-valuenow')).to.equal('60');
    expect(chart.shadowRoot!.querySelectorAll('.marker').length).to.equal(4);
    await sendKeys({press: 'End'});
    await sendKeys({press: 'ArrowRight'});
    await chart.updateComplete;
    expect(readoutOf(chart)).to.match(/^Bulan 120: .* sudah lunas$/);
    await sendKeys({press: 'Home'});
    await chart.updateComplete;
    expect(slider.getAttribute('aria-valuenow')).to.equal('1');
  });

  it('puts the figures away with Escape and when the focus leaves, and goes on where it was', async () => {
    const chart = await chartFor();
    const slider = sliderOf(chart);
    slider.focus();
    await sendKeys({press: 'PageUp'});
    await sendKeys({press: 'Escape'});
    await chart.updateComplete;
    expect(readoutOf(chart)).to.match(/^Tunjuk grafik/);
    await sendKeys({press: 'ArrowRight'});
    await chart.updateComplete;
    expect(readoutOf(chart)).to.match(/^Bulan 14:/);
    slider.blur();
    await chart.updateComplete;
    expect(readoutOf(chart)).to.match(/^Tunjuk grafik/);
    slider.focus();
    await chart.updateComplete;
    expect(readoutOf(chart)).to.match(/^Bulan 14:/);
  });

  it('leaves keys with Alt or Ctrl to the browser', async () => {
    const chart = await chartFor();
    const press = (init: KeyboardEventInit): boolean =>
      sliderOf(chart).dispatchEvent(new KeyboardEvent('keydown', {cancelable: true, ...init}));
    expect(press({key: 'ArrowLeft', altKey: true})).to.equal(true);
    expect(press({key: 'Tab'})).to.equal(true);
    expect(press({key: 'ArrowLeft'})).to.equal(false);
  });

  it('gives the figures of the month under the pointer while it is there', async () => {
    const chart = await chartFor();
    const slider = sliderOf(chart);
    const {left, width, top} = slider.getBoundingClientRect();
    const point = async (type: string, share: number): Promise<void> => {
      slider.dispatchEvent(new PointerEvent(type, {clientX: left + share * width, clientY: top + 9}));
      await chart.updateComplete;
    };
    await point('pointermove', 59.5 / 120);
    expect(readoutOf(chart)).to.equal(sixty);
    await point('pointermove', -1);
    expect(readoutOf(chart)).to.match(/^Bulan 1:/);
    await point('pointerdown', 2);
    expect(readoutOf(chart)).to.match(/^Bulan 120:/);
    await point('pointerleave', 2);
    expect(readoutOf(chart)).to.match(/^Tunjuk grafik/);
  });

  it('keeps the figures after a press, which brings the focus', async () => {
    const chart = await chartFor();
    const {left, width, top} = sliderOf(chart).getBoundingClientRect();
    const position: [number, number] = [Math.round(left + width / 2), Math.round(top + 60)];
    await sendMouse({type: 'click', position});
    await sendMouse({type: 'move', position: [position[0], Math.max(0, Math.round(top) - 5)]});
    await chart.updateComplete;
    expect(chart.shadowRoot!.activeElement).to.equal(sliderOf(chart));
    expect(readoutOf(chart)).to.match(/^Bulan (60|61):/);
  });

  it('stays with the last month when the loan becomes shorter', async () => {
    const chart = await chartFor();
    sliderOf(chart).focus();
    await sendKeys({press: 'End'});
    chart.schedule = schedule({principal: 1200, annualRatePercent: '0', months: 12, method: 'flat'});
    await chart.updateComplete;
    expect(readoutOf(chart)).to.equal('Bulan 12: pokok Rp 100, sudah lunas');
  });

  it('knows the dates of a schedule, or those that a start gives', async () => {
    const chart = await chartFor({start: '2026-11-20', dueDay: 12});
    sliderOf(chart).focus();
    await chart.updateComplete;
    expect(readoutOf(chart)).to.match(/^Bulan 1, 12 Desember 2026:/);
    chart.schedule = {rows: loan.rows.map((row) => ({...row, dueOn: '2030-01-31'}))} as unknown as Schedule;
    await chart.updateComplete;
    expect(readoutOf(chart)).to.match(/^Bulan 1, 31 Januari 2030:/);
  });

  it('draws a line for each other plan, with its name and its own dashes, and tells of it', async () => {
    const chart = await chartFor();
    expect(chart.shadowRoot!.querySelectorAll('.other, .on-line')).to.have.lengthOf(0);
    chart.others = [
      {
        label: 'Rencana B',
        schedule: schedule({principal: 1_000_000_000, annualRatePercent: '3', months: 144, method: 'flat'}),
      },
      {label: 'Rencana C', schedule: loan},
    ];
    await chart.updateComplete;
    const lines = [...chart.shadowRoot!.querySelectorAll('.other')];
    expect(new Set(lines.map((line) => getComputedStyle(line).strokeDasharray)).size).to.equal(2);
    expect([...chart.shadowRoot!.querySelectorAll('.on-line')].map(({textContent}) => textContent)).to.eql([
      'Rencana ini',
      'Rencana B',
      'Rencana C',
    ]);
    expect(chart.shadowRoot!.querySelector('[role=img]')!.getAttribute('aria-label')).to.contain(
      'Rencana B: sisa pokok',
    );
    expect(sliderOf(chart).getAttribute('aria-valuemax')).to.equal('144');
    sliderOf(chart).focus();
    await sendKeys({press: 'End'});
    await chart.updateComplete;
    expect(readoutOf(chart)).to.equal('Bulan 144: sudah lunasRencana B: sudah lunasRencana C: sudah lunas');
  });

  it('draws what is paid beyond an installment, and says how much where it is most', async () => {
    const rows = loan.rows.map((row) => ({...row}));
    Object.assign(rows[23]!, {extra: 500_000_000, total: 528_968_223});
    const chart = await chartFor({schedule: {rows} as unknown as Schedule});
    expect(chart.shadowRoot!.querySelector('.extra')!.getAttribute('d')).to.match(/^M/);
    expect(chart.shadowRoot!.querySelector('.on-line')!.textContent).to.equal('Tambahan Rp\u00a0500\u00a0jt');
  });

  it('is accessible', async () => {
    const chart = await chartFor();
    sliderOf(chart).focus();
    await expect(chart).to.be.accessible();
  });
});
