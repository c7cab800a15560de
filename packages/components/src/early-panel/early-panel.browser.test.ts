import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../loan-simulator/loan-simulator.define.js';
import {enterInPanel, openedPanel} from '../panel/opened-panel.test-only.js';

async function opened(attributes: {scheme?: string; method?: string; start?: string} = {}): Promise<{
  root: ShadowRoot;
  text(selector: string): string;
}> {
  const box = await fixture<HTMLElement>(
    html`<div>
      <kop-loan-simulator
        .scheme=${attributes.scheme}
        .method=${attributes.method}
        .start=${attributes.start ?? '2026-12-01'}
      ></kop-loan-simulator>
    </div>`,
  );
  const root = await openedPanel(box, 'early');
  return {
    root,
    text: (selector) => (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
  };
}

// Figures of an independent Python script: Rp 3 billion at 3 % over 120 months, Rp 100 million with installment 12.
describe('paying earlier', () => {
  it('shows both meanings beside the plan as agreed', async () => {
    const {root, text} = await opened();
    await enterInPanel(root, 'extra', '100 juta');
    expect(text('[aria-labelledby=early-original]')).to.contain('Total bunga Rp 476.186.812');
    const shorter = text('[aria-labelledby=early-shorter-tenor]');
    expect(shorter).to.contain('116 bulan (9 tahun 8 bulan)');
    expect(shorter).to.contain('1 Agustus 2036');
    expect(shorter).to.contain('Bunga berkurang Rp 30.371.533');
    const smaller = text('[aria-labelledby=early-smaller-installment]');
    expect(smaller).to.contain('Rp 27.910.529');
    expect(smaller).to.contain('Bunga berkurang Rp 14.230.957');
  });

  it('promises nothing that the contract or the bank decides', async () => {
    const flat = await opened({method: 'flat'});
    await enterInPanel(flat.root, 'extra', '100 juta');
    expect(flat.text('[aria-labelledby=early-shorter-tenor]')).to.match(
      /Bunga berkurang Rp [\d.]+ bila perjanjian menguranginya/,
    );
    expect(flat.text('.content')).to.contain('pada cara flat itu ditentukan perjanjian');
    const sharia = await opened({scheme: 'pmk-49-2025-syariah'});
    await enterInPanel(sharia.root, 'extra', '100 juta');
    expect(sharia.text('[aria-labelledby=early-shorter-tenor]')).to.match(
      /Margin berkurang Rp [\d.]+ bila bank memberi potongan/,
    );
    expect(sharia.text('.content')).to.contain('itu kebijakan bank');
    expect(sharia.text('.content')).not.to.match(/bunga|pinjaman/i);
  });

  it('has the days of payment of the main table', async () => {
    const {root, text} = await opened({scheme: 'pmk-49-2025', start: '2026-11-15'});
    await enterInPanel(root, 'extra', '100 juta');
    await enterInPanel(root, 'extra-month', '1');
    // 12 December 2026 is a Saturday.
    expect(text('#extra-month-hint')).to.equal('Jatuh tempo 12 Desember 2026, dibayar 14 Desember 2026');
    root.querySelector<HTMLDetailsElement>('.content details')!.open = true;
    const table = root.querySelector('kop-installment-table')!;
    expect(table.workingDays).to.equal(true);
    expect(table.holidays).to.include('2026-12-25');
  });

  it('says again what is wrong where the same wrong text is typed again', async () => {
    const {root, text} = await opened();
    await enterInPanel(root, 'extra', 'banyak');
    const problem = text('#extra-error');
    expect(problem).not.to.equal('');
    const input = root.querySelector<HTMLInputElement>('#extra')!;
    input.focus();
    for (const typed of ['banya', 'banyak']) {
      input.value = typed;
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    }
    await waitUntil(() => text('#extra-error') === '');
    // What stands there is what stood there: a browser tells of no change.
    input.dispatchEvent(new FocusEvent('blur'));
    await waitUntil(() => text('#extra-error') === problem);
  });

  it('shows the schedule of the chosen meaning', async () => {
    const {root} = await opened();
    await enterInPanel(root, 'extra', '100 juta');
    root.querySelector<HTMLDetailsElement>('.content details')!.open = true;
    const rows = (): number => root.querySelector('kop-installment-table')!.schedule!.rows.length;
    expect(rows()).to.equal(116);
    root.querySelector<HTMLInputElement>('[value=smaller-installment]')!.click();
    await waitUntil(() => rows() === 120);
  });

  it('computes nothing from a wrong entry, and says what to correct', async () => {
    const {root, text} = await opened();
    await enterInPanel(root, 'extra', '3 miliar');
    expect(text('#extra-error')).to.contain('melebihi sisa pokok sesudah angsuran itu, Rp 2.738.809.381');
    expect(root.querySelector('.plans')).to.equal(null);
    await enterInPanel(root, 'extra-month', '120');
    expect(text('#extra-month-error')).to.contain('Isi bilangan dari 1 sampai 119.');
  });

  it('settles with what is owed, and says what nobody knows', async () => {
    const {root, text} = await opened();
    await enterInPanel(root, 'settle-after', '12');
    expect(text('.content')).to.contain('Sisa pokok Rp 2.738.809.381');
    expect(text('.content')).to.contain('Bunga yang belum jatuh tempo Rp 389.758.755');
    expect(text('.content')).to.contain('Denda pelunasan dipercepat: belum diketahui, tanyakan kepada bank.');
  });
});
