/** The page of a cooperative's member on the whole server: the own card, and anybody's card checked. */
import {setTimeout as wait} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openBrowser, type Browser, type Page} from '../browsers.ts';
import {wantedEngines} from '../find-browsers.ts';
import {axeFindings, until} from './board-page.ts';
import {countNamed, pressNamed, seen, untilGone, untilSeen} from './composed.ts';
import {fits, requested, signInAs, wholeDom} from './cooperative-page.ts';
import {openCooperativeSite, type CooperativeSite} from './cooperative-site.ts';
import {demoCaller} from './demo-caller.ts';
import {canReadPdf, pdfText} from './pdf-text.ts';
import {noted} from './simulator-page.ts';
import {quiet} from './watcher.ts';

const own = {cooperative: '36.73.01.1007', member: 'mem_unyur06'};
const genuine = 'Kartu asli dan masih berlaku';
/** Nobody's number, and amounts that stand nowhere else. */
const nationalId = '3673010101909357';
const deposit = 7_654_321;
const balances = ['7829321', '7.829.321', '7959321', '7.959.321'];

let site: CooperativeSite;
let token: string;
let revokedToken: string;
beforeAll(async () => {
  site = await openCooperativeSite();
  const board = demoCaller(site.origin, 'pengurus');
  await board.members.update({...own, body: {nationalId}});
  await board.savings.recordEntry({
    ...own,
    body: {kind: 'sukarela', direction: 'deposit', amount: deposit, bookedOn: '2026-11-02'},
  });
  token = (await board.cards.get(own)).token;
  revokedToken = (await board.cards.get({...own, member: 'mem_unyur07'})).token;
}, 120_000);
afterAll(() => site.close());

describe.each(wantedEngines)("a member's page in %s", {timeout: 180_000}, (engine) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(engine);
    page = await browser.page();
  }, 120_000);
  afterAll(() => browser.close());

  const open = async (): Promise<void> => {
    await page.goto(`${site.origin}/anggota/`);
    await until(page, () => document.querySelector('#ruang button') !== null);
  };
  const check = async (typed: string): Promise<void> => {
    await page.evaluate((text: string) => {
      const scanner = document.querySelector('kop-card-scanner')!.shadowRoot!;
      scanner.querySelector('textarea')!.value = text;
    }, typed);
    await pressNamed(page, {name: 'Periksa kode'});
  };
  const scanner = '.bagian';

  it('checks cards for whoever comes by, without signing in', async () => {
    await open();
    await check(token);
    await untilSeen(page, genuine, scanner);
    const [head = '', claims = '', signature = ''] = token.split('.');
    const at = signature.startsWith('A') ? 'B' : 'A';
    await check(`${head}.${claims}.${at}${signature.slice(1)}`);
    await untilSeen(page, 'Kartu tidak asli atau sudah diubah', scanner);
    expect(await seen(page, scanner)).not.toContain(genuine);
    await check(revokedToken);
    await untilSeen(page, 'Kartu sudah dicabut', scanner);
    expect(await noted(page)).toEqual(quiet);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('shows a member their own card, checked', async () => {
    await open();
    await signInAs(page, 'Contoh Anggota Enam, anggota Koperasi');
    await untilSeen(page, genuine, '#ruang');
    const card = await seen(page, '#ruang');
    for (const text of ['Contoh Anggota Enam', 'UNY-0006', 'Unyur', 'Kecamatan Serang'])
      expect(card).toContain(text);
    const {hosts} = await requested(page);
    expect(hosts).toEqual([new URL(site.origin).host]);
    expect(await noted(page)).toEqual(quiet);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('keeps neither code nor token, and of the member nothing, when it has shown the card', async () => {
    const kept = await page.evaluate(() => [
      location.search,
      Object.keys(sessionStorage).join(),
      document.cookie,
      Object.keys(localStorage).join(),
      JSON.stringify({...localStorage}),
    ]);
    expect(kept.slice(0, 4)).toEqual(['', '', '', 'kop-card-trust:1']);
    expect(kept[4]).not.toMatch(/Contoh|UNY-0006|mem_/);
  });

  it('has savings nowhere until they are asked for, and nowhere again once they are hidden', async () => {
    const places = async (): Promise<string> =>
      (await wholeDom(page)) + (await page.evaluate(() => document.title));
    for (const amount of balances) expect(await places()).not.toContain(amount);
    await pressNamed(page, {name: 'Tampilkan simpanan'});
    await untilSeen(page, '7.829.321', '#ruang');
    expect(await axeFindings(page)).toEqual([]);
    await pressNamed(page, {name: 'Sembunyikan simpanan'});
    await untilGone(page, '7.829.321', '#ruang');
    for (const amount of balances) expect(await places()).not.toContain(amount);
  });

  it('has the national id nowhere, on either side of the card', async () => {
    expect(await wholeDom(page)).not.toContain(nationalId.slice(-4));
    await pressNamed(page, {name: 'Lihat sisi belakang'});
    await untilSeen(page, 'Nomor kartu', '#ruang');
    const dom = await wholeDom(page);
    for (const part of [nationalId, nationalId.slice(0, 6)]) expect(dom).not.toContain(part);
    await pressNamed(page, {name: 'Lihat sisi depan'});
    expect(await noted(page)).toEqual(quiet);
  });

  it.each([1280, 320])('has nothing cut off and nothing for axe to find at %d pixels', async (width) => {
    await page.setViewport(width, 900);
    expect(await axeFindings(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
    expect((await noted(page)).violations).toEqual([]);
    await page.setViewport(1280, 900);
  });

  it('has no card for a board, and says whose it would be', async () => {
    await open();
    await signInAs(page, 'Contoh Ketua Satu, pengurus');
    await untilSeen(page, 'masuk sebagai anggota');
    expect(await countNamed(page, {name: 'Tampilkan simpanan'})).toBe(0);
  });

  it('shows nothing of a member after signing out', async () => {
    await open();
    await signInAs(page, 'Contoh Anggota Enam, anggota Koperasi');
    await untilSeen(page, 'UNY-0006', '#ruang');
    await pressNamed(page, {name: 'Keluar'});
    await untilSeen(page, 'Anda sudah keluar');
    const dom = await wholeDom(page);
    for (const text of ['UNY-0006', 'Contoh Anggota Enam', token]) expect(dom).not.toContain(text);
  });

  it('asks for keys once more when a card is signed with one that came after those kept', async () => {
    await open();
    await check(token);
    await untilSeen(page, genuine, scanner);
    const dropped = await page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem('kop-card-trust:1')!) as {keys: {kid: string}[]};
      kept.keys = kept.keys.slice(0, 1).map((key) => ({...key, kid: 'lama'}));
      localStorage.setItem('kop-card-trust:1', JSON.stringify(kept));
      return kept.keys.length;
    });
    expect(dropped).toBe(1);
    await open();
    await check(token);
    await untilSeen(page, genuine, scanner);
  });

  // Only Chromium can be cut off, and shows paper and the accessibility tree to programs.
  if (engine !== 'chromium') return;

  it('still tells a genuine card from an altered one without a network', async () => {
    await open();
    await check(token);
    await untilSeen(page, genuine, scanner);
    await page.devtools!.setOfflineMode(true);
    try {
      await check(revokedToken);
      await untilSeen(page, 'Kartu sudah dicabut', scanner);
      await check(token);
      await untilSeen(page, genuine, scanner);
      await check(token.replace(/.{3}$/, 'AAA'));
      await untilSeen(page, /tidak asli|Bukan kartu/, scanner);
    } finally {
      await page.devtools!.setOfflineMode(false);
    }
  });

  it('works by keyboard: skip to the content, sign in, flip the card, show and hide the savings', async () => {
    await open();
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        let focus: Element | null = document.activeElement;
        while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
        return focus?.matches('a, button') ? focus.textContent.trim() : '';
      });
    const tabTo = async (wanted: string): Promise<void> => {
      for (let presses = 0; presses < 40 && !(await focused()).includes(wanted); presses += 1)
        await page.press('Tab');
      expect(await focused()).toContain(wanted);
    };
    await tabTo('Langsung ke isi');
    await page.press('Enter');
    await tabTo('Masuk sebagai anggota');
    await page.press('Enter');
    await until(page, () => location.pathname === '/demo/authorize' && document.readyState === 'complete');
    await tabTo('Contoh Anggota Enam');
    await page.press('Enter');
    await untilSeen(page, genuine, '#ruang');
    await tabTo('Lihat sisi belakang');
    await page.press('Enter');
    await untilSeen(page, 'Nomor kartu', '#ruang');
    await tabTo('Tampilkan simpanan');
    await page.press('Enter');
    await untilSeen(page, '7.829.321', '#ruang');
    await page.press('Enter');
    await untilGone(page, '7.829.321', '#ruang');
  });

  it('says neither national id nor balance to a screen reader or on paper', async () => {
    await untilSeen(page, genuine, '#ruang');
    const tree = JSON.stringify(await page.devtools!.accessibility.snapshot({interestingOnly: false}));
    expect(tree).toContain('UNY-0006');
    const secrets = [nationalId, nationalId.slice(-4), ...balances];
    for (const secret of secrets) expect(tree).not.toContain(secret);
    if (!canReadPdf) return;
    await wait(200);
    const paper = pdfText(await page.devtools!.pdf({format: 'A4'}));
    expect(paper).toContain('UNY-0006');
    for (const secret of secrets) expect(paper).not.toContain(secret);
  });
});
