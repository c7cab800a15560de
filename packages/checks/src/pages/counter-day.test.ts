/** A day at the counter of a cooperative: two orders to two partners over a bad connection, on the whole server. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Client} from '@koperasi/sdk';
import {openBrowser, type Browser, type Page} from '../browsers.ts';
import {wantedEngines} from '../find-browsers.ts';
import {axeFindings, until} from './board-page.ts';
import {countNamed, pressNamed, seen, typeInto, untilSeen} from './composed.ts';
import {fits, signInAs} from './cooperative-page.ts';
import {openCooperativeSite, type CooperativeSite} from './cooperative-site.ts';
import {demoCaller} from './demo-caller.ts';
import {noted} from './simulator-page.ts';

const cooperative = '36.73.01.1007';
const chair = 'Contoh Ketua Satu, pengurus';
const box = 'input[type=checkbox]';

type Order = Awaited<ReturnType<Client['orders']['get']>>;

describe.each(wantedEngines)('a day at the counter in %s', {timeout: 180_000}, (engine) => {
  let site: CooperativeSite;
  let board: Client;
  let supplier: Client;
  let browser: Browser;
  let page: Page;
  let before: ReadonlySet<string>;
  beforeAll(async () => {
    site = await openCooperativeSite();
    board = demoCaller(site.origin, 'pengurus');
    supplier = demoCaller(site.origin, 'pemasok');
    browser = await openBrowser(engine);
    page = await browser.page();
    before = new Set((await orders()).map(({id}) => id));
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const orders = async (): Promise<Order[]> => {
    const all: Order[] = [];
    for await (const order of board.orders.list({cooperative})) all.push(order);
    return all;
  };
  /** What the server has that it did not have in the morning. */
  const ordered = async (): Promise<string[]> =>
    (await orders())
      .filter(({id}) => !before.has(id))
      .map(({supplier: from, lines, state}) => {
        const goods = lines.map(({quantity, name}) => `${quantity} × ${name.id}`);
        return `${from}: ${goods.join(', ')} – ${state}`;
      })
      .toSorted();
  const orderOf = async (partner: string): Promise<Order> =>
    (await orders()).find((order) => order.partner === partner && !before.has(order.id))!;

  const open = async (): Promise<void> => {
    await page.goto(`${site.origin}/katalog/`);
    await untilSeen(page, 'LPG 3 kg');
  };
  const find = async (words: string, first: string): Promise<void> => {
    await typeInto(page, {name: 'Cari produk'}, words);
    const firstProduct = (): Promise<string> =>
      page.evaluate(() => {
        const catalog = document.querySelector('kop-bumn-catalog')!.shadowRoot!;
        return catalog.querySelector('[part~=name]')?.textContent.trim() ?? '';
      });
    await expect.poll(firstProduct, {timeout: 30_000}).toContain(first);
  };
  const send = async (partner: string): Promise<void> => {
    await pressNamed(page, {name: `Tinjau pesanan ke ${partner}`});
    await untilSeen(page, `Periksa pesanan ke ${partner}`);
    if ((await countNamed(page, {name: 'Saya sudah membaca syarat', selector: box})) > 0)
      await pressNamed(page, {name: 'Saya sudah membaca syarat', selector: box});
    await pressNamed(page, {name: `Kirim pesanan ke ${partner}`});
  };
  /** Nothing gets through to the server any more, or again. */
  const cut = async (off: boolean): Promise<void> => {
    if (page.devtools) await page.devtools.setOfflineMode(off);
    else site.letDown({path: '/orders', kind: 'refuse', times: off ? 1000 : 0});
  };

  it('lets nobody order who is not signed in, and everybody read', async () => {
    await open();
    expect(await countNamed(page, {name: 'Pesan Pupuk bersubsidi Urea'})).toBe(0);
    expect((await noted(page)).violations).toEqual([]);
  });

  it('puts urea and rice of two partners into a draft, found as people type them', async () => {
    await open();
    await signInAs(page, chair);
    await untilSeen(page, 'Anda memesan untuk Koperasi Kelurahan Merah Putih Unyur');
    await find('pupuk urea', 'Pupuk bersubsidi Urea');
    await pressNamed(page, {name: 'Pesan Pupuk bersubsidi Urea'});
    await untilSeen(page, 'Pesanan (1)');
    await find('beras sphp', 'Beras SPHP');
    await pressNamed(page, {name: 'Pesan Beras SPHP'});
    await pressNamed(page, {name: 'Pesanan (2)'});
    await untilSeen(page, 'Setiap mitra mendapat satu pesanan sendiri');
    await typeInto(page, {name: 'Jumlah Pupuk bersubsidi Urea'}, '40');
    await typeInto(page, {name: 'Jumlah Beras SPHP'}, '25');
    await page.press('Tab');
    await untilSeen(page, /Rp\s?3\.600\.000/);
    expect(await axeFindings(page)).toEqual([]);
    expect(await ordered()).toEqual([]);
  });

  it('keeps the draft over a reload, which signs out', async () => {
    await open();
    expect(await countNamed(page, {name: 'Pesanan (2)'})).toBe(0);
    await signInAs(page, chair);
    await pressNamed(page, {name: 'Pesanan (2)'});
    await untilSeen(page, /Rp\s?3\.600\.000/);
  });

  it('lets an order wait whose answer was lost, and one that never left', async () => {
    site.letDown({path: '/orders', kind: 'lose', times: 1000});
    await send('PT Pupuk Indonesia');
    await untilSeen(page, 'Menunggu dikirim');
    await expect.poll(ordered, {timeout: 30_000}).toHaveLength(1);
    await cut(true);
    await pressNamed(page, {name: 'Draf (1)'});
    await send('Perum Bulog');
    await untilSeen(page, 'Pesanan (2 menunggu)');
    await untilSeen(page, 'tidak menjadi dua pesanan');
    expect(await ordered()).toEqual(['PT Pupuk Indonesia: 40 × Pupuk bersubsidi Urea – placed']);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('ends with exactly two orders after a reload, a new sign-in and a network', async () => {
    site.letDown({path: '/orders', kind: 'lose', times: 0});
    await cut(false);
    await open();
    await signInAs(page, chair);
    const both = [
      'PT Pupuk Indonesia: 40 × Pupuk bersubsidi Urea – placed',
      'Perum Bulog: 25 × Beras SPHP – placed',
    ];
    await expect.poll(ordered, {timeout: 45_000}).toEqual(both);
    const isSettled = (): boolean =>
      !(localStorage.getItem('kop-orders:36.73.01.1007') ?? '').includes('"attempts"');
    await until(page, isSettled);
    // Whatever would still be under way has had its time.
    await page.goto(`${site.origin}/katalog/`);
    await signInAs(page, chair);
    await untilSeen(page, 'LPG 3 kg');
    expect(await ordered()).toEqual(both);
  });

  it('shows what the partner made of an order, and that the goods arrived', async () => {
    const {id} = await orderOf('ptr_bulog');
    const row = `Nomor ${id}`;
    await pressNamed(page, {name: 'Pesanan'});
    await pressNamed(page, {name: 'Pesanan', within: 'Pesanan koperasi'});
    await untilSeen(page, row);
    expect(await seen(page, 'dialog')).toContain('Menunggu konfirmasi mitra');
    await supplier.orders.move({cooperative, order: id, body: {action: 'confirm'}});
    await supplier.orders.move({
      cooperative,
      order: id,
      body: {action: 'ship', note: 'Truk berangkat pagi.'},
    });
    await pressNamed(page, {name: 'Muat ulang'});
    await untilSeen(page, 'Truk berangkat pagi.');
    await untilSeen(page, 'Dalam pengiriman');
    await pressNamed(page, {name: `Catat barang diterima: pesanan ${id}`});
    await pressNamed(page, {name: 'Ya, catat diterima'});
    await untilSeen(page, `Pesanan ${id}: Barang diterima`);
    const {timeline} = await orderOf('ptr_bulog');
    expect(timeline.map(({state, by}) => `${state} ${by}`)).toEqual([
      'placed board',
      'confirmed partner',
      'shipped partner',
      'received board',
    ]);
    const {timeline: other} = await orderOf('ptr_pupuk');
    expect(other.map(({state}) => state)).toEqual(['placed']);
    expect(await ordered()).toHaveLength(2);
  });

  it('had nothing for axe to find, and broke no policy, at 320 pixels either', async () => {
    await page.setViewport(320, 800);
    expect(await axeFindings(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
    expect((await noted(page)).violations).toEqual([]);
    expect((await noted(page)).errors).toEqual([]);
  });
});
