import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../loan-simulator/loan-simulator.define.js';
import {openedPanel, pressInPanel} from '../panel/opened-panel.test-only.js';

describe('the working', () => {
  it('has the figures of the answer, and copies them or says that it cannot', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><kop-loan-simulator start="2026-12-01"></kop-loan-simulator></div>`,
    );
    const root = await openedPanel(box, 'working');
    const text = (): string => root.querySelector('.content')!.textContent!.replace(/\s+/g, ' ');
    expect(text()).to.contain('= Rp 28.968.223');
    expect(text()).to.contain('Sisa pokok setelah angsuran terakhir Rp 0. cocok');
    await pressInPanel(root, 'Salin sebagai teks');
    await waitUntil(() => root.querySelector('[role=status]')!.textContent);
    expect(['Tersalin.', 'Tidak dapat disalin. Pilih teks di atas, lalu salin sendiri.']).to.include(
      root.querySelector('[role=status]')!.textContent,
    );
  });

  it('follows the method that is chosen', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><kop-loan-simulator start="2026-12-01" method="flat"></kop-loan-simulator></div>`,
    );
    const root = await openedPanel(box, 'working');
    expect(root.querySelector('.content')!.textContent).to.contain('Cara flat, langkah demi langkah');
  });
});
