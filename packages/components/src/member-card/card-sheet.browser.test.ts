import {expect, fixture, html, waitUntil as waitFor} from '@open-wc/testing';
import type {MemberCardData} from './card-data.js';
import './card-sheet.define.js';
import type {CardSheet} from './card-sheet.js';
import {sampleCard} from './sample-cards.test-only.js';

/** Where several things run at once, a second is not long. */
const waitUntil = (isSo: () => unknown): Promise<void> => waitFor(isSo, undefined, {timeout: 8000});

const shown = (cards: unknown) =>
  fixture<CardSheet>(html`<kop-card-sheet .cards=${cards as MemberCardData[]}></kop-card-sheet>`);
const textOf = (element: Element): string => element.shadowRoot!.textContent!.replace(/\s+/g, ' ');

describe('a sheet of cards', () => {
  it('says how many cards there are on how many pages, and whose', async () => {
    const element = await shown([sampleCard(), sampleCard('mem_unyur02')]);
    expect(textOf(element)).to.include('2 kartu di 2 halaman A4');
    expect(
      [...element.shadowRoot!.querySelectorAll('.page')].map((page) => page.getAttribute('aria-label')),
    ).to.eql([
      'Lembar 1, sisi depan: Contoh Ketua Satu, Contoh Wakil Usaha Dua',
      'Lembar 1, sisi belakang: Contoh Ketua Satu, Contoh Wakil Usaha Dua',
    ]);
  });

  it('says what will be here while there are none', async () => {
    const element = await shown([]);
    expect(textOf(element)).to.include('Belum ada kartu untuk dicetak.');
    expect(element.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('takes a card without a list around it, and none at all', async () => {
    const element = await shown(sampleCard());
    expect(textOf(element)).to.include('1 kartu di 2 halaman A4');
    element.cards = undefined;
    await element.updateComplete;
    expect(textOf(element)).to.include('Belum ada kartu untuk dicetak.');
  });

  it('names the cards that are left out, and prints the others', async () => {
    const wrong = {...sampleCard(), member: {...sampleCard().member, memberNumber: ''}};
    const element = await shown([sampleCard(), wrong, sampleCard('mem_unyur02'), 'kartu']);
    const said = textOf(element);
    expect(said).to.include('2 kartu di 2 halaman A4').and.to.include('2 kartu tidak ikut dicetak');
    expect(said).to.include('Kartu ke-2: member.memberNumber belum diisi.');
    expect(said).to.include('Kartu ke-4: card bukan JSON yang utuh.');
  });

  it('has no national id and no savings on it', async () => {
    const nationalId = '9971014107900001';
    const card = {...sampleCard(), member: {...sampleCard().member, nationalId}};
    const element = await shown([card]);
    const {innerHTML} = element.shadowRoot!;
    expect([nationalId, 'berakhir 0001', '630.000'].filter((text) => innerHTML.includes(text))).to.eql([]);
  });

  it('is put on the page alone while it is printed, and taken away again', async () => {
    const {print} = window;
    window.print = () => void dispatchEvent(new Event('beforeprint'));
    const element = await shown([sampleCard()]);
    element.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => document.querySelectorAll('kop-card-sheet[data-printed]').length === 1);
    await waitUntil(() => textOf(element).includes('1 kartu'));
    dispatchEvent(new Event('pagehide'));
    expect(document.querySelectorAll('kop-card-sheet').length).to.equal(1);
    expect(document.adoptedStyleSheets).to.have.length(0);
    window.print = print;
  });

  it('says so where the browser does not print', async () => {
    const {print} = window;
    const {setTimeout: real} = window;
    window.print = () => undefined;
    window.setTimeout = ((callback: () => void, wait = 0) =>
      real(callback, wait === 3000 ? 0 : wait)) as typeof setTimeout;
    const element = await shown([sampleCard()]);
    element.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => textOf(element).includes('Peramban ini tidak dapat mencetak.'));
    Object.assign(window, {print, setTimeout: real});
  });
});
