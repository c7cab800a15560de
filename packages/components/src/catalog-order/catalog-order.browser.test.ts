import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ClientSource} from '../provider/client-source.js';
import './catalog-order.define.js';
import type {CatalogOrder} from './catalog-order.js';
import type {OrderDraftChangeEvent, OrderPlacedEvent} from './catalog-order.events.js';
import {
  boardClient,
  catalogWith,
  clientWith,
  draftOf,
  keep,
  orderOfEachState,
  sampleCatalog,
  seen,
  unyur,
  waitingOrder,
} from './desk.test-only.js';
import {hasKeptOrders, keptOrdersKey} from './kept-orders.js';

interface Given {
  client?: ClientSource | undefined;
  catalog?: CatalogOrder['catalog'];
  lang?: string;
  cooperative?: string | undefined;
}

/** A page with a button that opens the desk, as the catalog has one. */
async function page(given: Given = {}): Promise<CatalogOrder> {
  const wrapper = await fixture<HTMLElement>(
    html`<div lang=${given.lang ?? 'id'}><button type="button">Lihat pesanan</button></div>`,
  );
  const element = Object.assign(document.createElement('kop-catalog-order'), {
    catalog: given.catalog ?? sampleCatalog,
    client: given.client,
    cooperative: 'cooperative' in given ? given.cooperative : unyur,
  });
  wrapper.append(element);
  const button = wrapper.querySelector('button')!;
  button.addEventListener('click', () => {
    element.open();
  });
  button.focus();
  await element.updateComplete;
  return element;
}

function find<E extends HTMLElement = HTMLElement>(element: CatalogOrder, selector: string): E {
  const found = element.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

const dialog = (element: CatalogOrder) => find<HTMLDialogElement>(element, 'dialog');
const focused = (element: CatalogOrder) => element.shadowRoot!.activeElement as HTMLElement | null;
const button = (element: CatalogOrder, text: string) => {
  const found = [...element.shadowRoot!.querySelectorAll('button')].find(
    (each) => each.textContent.trim() === text || each.getAttribute('aria-label') === text,
  );
  if (!found) throw new Error(`There is no button "${text}".`);
  return found;
};

async function shows(element: CatalogOrder, text: string): Promise<void> {
  await waitUntil(() => seen(element).includes(text), `it shows "${text}": ${seen(element)}`, {
    timeout: 10_000,
  });
}

async function opened(element: CatalogOrder): Promise<void> {
  element.open();
  await waitUntil(() => dialog(element).open, 'the dialog is open');
}

/** Puts the focus on something and presses a key there. */
async function press(element: CatalogOrder, target: HTMLElement, key = 'Enter'): Promise<void> {
  target.focus();
  await sendKeys({press: key});
  await element.updateComplete;
}

async function typeInto(element: CatalogOrder, product: string, text: string): Promise<HTMLInputElement> {
  const input = find<HTMLInputElement>(element, `[data-product=${product}]`);
  input.focus();
  input.select();
  await sendKeys({type: text});
  // WebKit's driver answers before the last key has arrived, and swallows the second of two that are the same.
  await waitUntil(() => input.value === text, `it is typed: ${text}`, {timeout: 10_000});
  await element.updateComplete;
  return input;
}

describe('an order desk', function () {
  // Keys arrive slowly in WebKit's driver, and the judge of accessibility takes its time.
  this.timeout(60_000);

  beforeEach(() => {
    localStorage.clear();
  });

  it('takes an order from the draft to the server with the keyboard alone', async () => {
    const {server, client} = boardClient();
    const element = await page({client});
    const placed: OrderPlacedEvent[] = [];
    const drafts: OrderDraftChangeEvent[] = [];
    document.addEventListener('kop-order-placed', (event) => placed.push(event as OrderPlacedEvent), {
      once: true,
    });
    element.addEventListener('kop-order-draft-change', (event) => drafts.push(event));
    element.add('prd_urea');
    element.add('prd_sphp5', 200);
    expect(drafts.map(({lines}) => lines)).to.eql([1, 2]);
    await sendKeys({press: 'Enter'});
    await waitUntil(() => dialog(element).open, 'the button opens it');
    expect(dialog(element).matches(':modal')).to.equal(true);

    const input = await typeInto(element, 'prd_urea', '1.5');
    await sendKeys({press: 'ArrowUp'});
    expect(input.value).to.equal('1');
    await typeInto(element, 'prd_urea', '25');
    await press(element, button(element, 'Tinjau pesanan ke PT Pupuk Indonesia'));
    await shows(element, 'Kelurahan Unyur, Kecamatan Serang');
    expect(focused(element)?.textContent.trim()).to.equal('Periksa pesanan ke PT Pupuk Indonesia');
    expect(seen(element, '.sum')).to.equal('Perkiraan jumlah Rp 2.250.000');

    await press(element, button(element, 'Kirim pesanan ke PT Pupuk Indonesia'));
    expect(focused(element)?.id).to.equal('read');
    expect(seen(element)).to.contain('Baca syarat dari mitra, lalu beri tanda di kotak ini.');
    await sendKeys({press: ' '});
    await press(element, button(element, 'Kirim pesanan ke PT Pupuk Indonesia'));
    await shows(element, 'Pesanan ke PT Pupuk Indonesia sudah diterima. Nomor pesanan:');
    expect(placed.map(({order}) => [order.supplier, order.total])).to.eql([
      ['PT Pupuk Indonesia', 2_250_000],
    ]);
    expect(server.requests.filter(({route}) => route === 'orders.create').length).to.equal(1);
    expect([element.lines, element.waiting]).to.eql([1, 0]);

    await sendKeys({press: 'Escape'});
    await waitUntil(() => !dialog(element).open, 'Esc closes it');
    expect(document.activeElement?.textContent).to.equal('Lihat pesanan');
  });

  it('leaves what was typed wrongly as it is, and leads to it', async () => {
    const element = await page({
      client: boardClient().client,
      catalog: catalogWith({prd_urea: {minimumQuantity: 20}}),
    });
    element.add('prd_npk', 1);
    element.add('prd_urea');
    await opened(element);
    expect(find<HTMLInputElement>(element, '[data-product=prd_urea]').value).to.equal('20');
    const input = await typeInto(element, 'prd_urea', '1,5 sak');
    expect(input.getAttribute('aria-invalid')).to.equal('false');
    await press(element, button(element, 'Tinjau pesanan ke PT Pupuk Indonesia'));
    expect(seen(element)).to.contain('Ini bukan angka. Tulis jumlah dengan angka, misalnya 1.000.');
    expect([input.value, input.getAttribute('aria-invalid'), focused(element) === input]).to.eql([
      '1,5 sak',
      'true',
      true,
    ]);
    await typeInto(element, 'prd_urea', '19');
    button(element, 'Tutup').focus();
    await shows(element, 'Paling sedikit 20 sak 50 kg. Tambah jumlahnya.');
    await typeInto(element, 'prd_urea', '1234');
    button(element, 'Tutup').focus();
    await waitUntil(() => input.value === '1.234', 'digits are grouped once the field is left', {
      timeout: 10_000,
    });
    expect(element.shadowRoot!.querySelectorAll('.wrong').length).to.equal(0);
    // What the data say of the price stays: it is of 28 October 2025.
    expect(seen(element)).to.contain('Harga lama: tanggalnya ada di katalog.');
  });

  it('gives back what was removed, by the keyboard', async () => {
    const element = await page({client: boardClient().client});
    element.add('prd_urea', 10);
    element.add('prd_npk', 5);
    await opened(element);
    await press(element, button(element, 'Hapus Pupuk bersubsidi Urea dari draf'));
    expect(seen(element)).to.contain('Pupuk bersubsidi Urea dihapus dari draf.');
    expect(focused(element)?.id).to.equal('undo');
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect([...element.shadowRoot!.querySelectorAll('input')].map(({value}) => value)).to.eql(['10', '5']);
    expect(focused(element)).to.equal(find(element, '[data-product=prd_urea]'));

    await press(element, button(element, 'Kosongkan draf untuk PT Pupuk Indonesia'));
    expect(seen(element)).to.contain('Belum ada produk dalam draf.');
    await press(element, find(element, '#undo'));
    expect(element.lines).to.equal(2);
  });

  it('waits where the network breaks, says so, and goes on when it is there again, under the same key', async () => {
    const {server, client} = boardClient();
    keep({draft: draftOf(['prd_sphp5', '200'])});
    const element = await page({client});
    await opened(element);
    server.faults.next({kind: 'reset', applied: true, route: 'orders.create'});
    await press(element, button(element, 'Tinjau pesanan ke Perum Bulog'));
    find<HTMLInputElement>(element, '#read').click();
    await press(element, button(element, 'Kirim pesanan ke Perum Bulog'));
    await shows(element, 'tidak menjadi dua pesanan');
    expect(hasKeptOrders(unyur)).to.equal(true);
    dispatchEvent(new Event('online'));
    await shows(element, 'Pesanan ke Perum Bulog sudah diterima.');
    const keys = server.requests
      .filter(({route}) => route === 'orders.create')
      .map(({headers}) => headers.get('idempotency-key'));
    expect([keys.length, new Set(keys).size]).to.eql([2, 1]);
    expect(hasKeptOrders(unyur)).to.equal(false);
  });

  it('has everything as it was after a reload, and sends what waits', async () => {
    const {server, client} = boardClient();
    keep({
      draft: {...draftOf(['prd_urea', '1,5 sak']), notes: {ptr_pupuk: 'Antar pagi.'}},
      waiting: [waitingOrder()],
    });
    const element = await page({client});
    await opened(element);
    expect(find<HTMLInputElement>(element, '[data-product=prd_urea]').value).to.equal('1,5 sak');
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal('Antar pagi.');
    await shows(element, 'Pesanan ke Perum Bulog sudah diterima.');
    const [created] = server.requests.filter(({route}) => route === 'orders.create');
    expect(created!.headers.get('idempotency-key')).to.equal('kunci_pesanan_beras_0001');
  });

  it('brings an order that the server refuses back into the draft, with the reason beside its line', async () => {
    const {server, client} = boardClient();
    keep({draft: {...draftOf(['prd_gula', '500']), notes: {ptr_idfood: 'Karung 50 kg.'}}});
    const element = await page({client, catalog: catalogWith({prd_gula: {requirements: null}})});
    await opened(element);
    await press(element, button(element, 'Tinjau pesanan ke ID FOOD (PT Rajawali Nusantara Indonesia)'));
    server.faults.next({kind: 'status', status: 422, code: 'rule-broken', route: 'orders.create'});
    await press(element, button(element, 'Kirim pesanan ke ID FOOD (PT Rajawali Nusantara Indonesia)'));
    await shows(element, 'Tidak ada yang hilang.');
    expect(find<HTMLInputElement>(element, '[data-product=prd_gula]').value).to.equal('500');
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal('Karung 50 kg.');
    await typeInto(element, 'prd_gula', '450');
    expect(seen(element)).not.to.contain('Tidak ada yang hilang.');
  });

  it('does not send for another person what somebody has begun to send', async () => {
    const {server, client} = boardClient();
    keep({waiting: [waitingOrder({unsettledSince: Date.now() - 60_000, sender: '0123456789abcdef'})]});
    const element = await page({client});
    await opened(element);
    await shows(element, 'mulai dikirim oleh orang lain');
    expect(server.requests.filter(({route}) => route === 'orders.create').length).to.equal(0);
  });

  it('waits for somebody to sign in', async () => {
    keep({waiting: [waitingOrder()]});
    const {client} = boardClient();
    const signedOut = Object.assign(new Error('x'), {kind: 'problem', status: 401, attempts: 1});
    const element = await page({client: clientWith([], () => Promise.reject(signedOut))});
    await opened(element);
    await shows(element, 'Anda sudah keluar. Masuk kembali');
    element.client = client;
    await shows(element, 'sudah diterima');
  });

  it('gives a waiting order back only with a word on what may have become of it', async () => {
    keep({waiting: [waitingOrder({note: 'Pagi'})]});
    const element = await page({client: clientWith([])});
    await opened(element);
    await shows(element, 'Menunggu jaringan');
    await press(element, button(element, 'Batalkan dan kembalikan ke draf: pesanan ke Perum Bulog'));
    expect(seen(element)).to.contain('mungkin sudah diterima server');
    await press(element, button(element, 'Ya, kembalikan ke draf'));
    expect([element.lines, element.waiting]).to.eql([1, 0]);
    await press(element, button(element, 'Buka draf'));
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal('Pagi');
  });

  it('keeps in step with another element and with another tab', async () => {
    const one = await page();
    const two = await page();
    one.add('prd_urea', 10);
    expect(two.lines).to.equal(1);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentWindow!.localStorage.removeItem(keptOrdersKey(unyur));
    await waitUntil(() => one.lines === 0 && two.lines === 0, 'both heard of it');
    frame.remove();
  });

  it('goes on when it is moved within the page while it sends', async () => {
    const {server, client} = boardClient();
    keep({waiting: [waitingOrder()]});
    const element = await page({client});
    element.parentElement!.append(element);
    await opened(element);
    await waitUntil(() => element.waiting === 0, 'it is sent', {timeout: 10_000});
    const created = server.requests.filter(({route}) => route === 'orders.create');
    expect(new Set(created.map(({headers}) => headers.get('idempotency-key'))).size).to.equal(1);
  });

  it('prints the list as a paper of its own, and leaves the page as it was', async () => {
    const {print} = window;
    window.print = () => void dispatchEvent(new Event('beforeprint'));
    const sheets = document.adoptedStyleSheets.length;
    const element = await page();
    element.add('prd_sphp5', 200);
    await opened(element);
    await press(element, button(element, 'Cetak'));
    const paper = () => document.querySelector('kop-order-sheet')?.shadowRoot?.textContent ?? '';
    await waitUntil(() => paper().includes('Perum Bulog'), 'it is on the page', {timeout: 10_000});
    expect(paper()).to.contain('Daftar ini belum dikirim kepada mitra.');
    window.print = print;
    dispatchEvent(new Event('pagehide'));
    expect([paper(), document.adoptedStyleSheets.length]).to.eql(['', sheets]);
  });

  it('goes on in memory where nothing can be kept, and says so', async () => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    try {
      const element = await page();
      element.add('prd_urea', 10);
      element.add('prd_npk', 5);
      await opened(element);
      expect(element.lines).to.equal(2);
      expect(seen(element)).to.contain('tidak dapat menyimpan draf');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('hands the list over on a page that sends nothing, and claims nothing', async () => {
    const copied: string[] = [];
    const writeText = (text: string) => Promise.resolve(void copied.push(text));
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
    const element = await page({cooperative: undefined});
    element.add('prd_sphp5', 200);
    element.add('prd_gula', 1000);
    await opened(element);
    expect(seen(element)).to.contain('Halaman ini tidak tersambung dengan mitra');
    expect(element.shadowRoot!.querySelector('[data-review]')).to.equal(null);
    await press(element, button(element, 'Salin sebagai teks'));
    await shows(element, 'Teks tersalin.');
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied[0]!.split('\n')).to.eql([
      'Daftar pesanan koperasi',
      '',
      'Perum Bulog',
      '- Beras SPHP: 200 kemasan 5 kg, Rp 11.000.000 (harga tebus)',
      'Perkiraan jumlah: Rp 11.000.000',
      '',
      'ID FOOD (PT Rajawali Nusantara Indonesia)',
      '- Gula kristal putih: 1.000 kg, Harga dari mitra',
      '',
      'Yang berlaku adalah harga pada saat pesanan diterima.',
      '',
      'Daftar ini belum dikirim kepada mitra.',
    ]);
  });

  it('shows what became of each order, on the clocks of Serang', async () => {
    const element = await page({client: clientWith(orderOfEachState())});
    await opened(element);
    await press(element, find(element, '[data-place=orders]'));
    await shows(element, 'Menunggu konfirmasi mitra');
    const states = [...element.shadowRoot!.querySelectorAll('.order .badge')].map(({textContent}) =>
      textContent.trim(),
    );
    expect(states).to.eql([
      'Menunggu konfirmasi mitra',
      'Dikonfirmasi mitra',
      'Dalam pengiriman',
      'Barang diterima',
      'Ditolak mitra',
      'Dibatalkan',
    ]);
    expect(seen(element, '[data-state=shipped] .timeline')).to.equal(
      'Dipesan oleh pengurus koperasi 11 November 2026 pukul 09.15 WIB ' +
        'Dikonfirmasi oleh mitra 12 November 2026 pukul 10.15 WIB ' +
        'Dikirim oleh mitra 13 November 2026 pukul 11.15 WIB Catatan: Truk berangkat pagi, dua kali jalan.',
    );
  });

  it('cancels an order of the server with a remark, through the keyboard', async () => {
    const {server, client} = boardClient();
    const element = await page({client});
    await opened(element);
    await press(element, find(element, '[data-place=orders]'));
    await shows(element, 'Dikonfirmasi mitra');
    await press(element, button(element, 'Batalkan pesanan ord_unyur02'));
    find(element, '#move-note').focus();
    await sendKeys({type: 'Gudang penuh.'});
    server.faults.next({kind: 'reset', applied: true, route: 'orders.move'});
    await press(element, button(element, 'Ya, batalkan'));
    await shows(element, 'Coba lagi: tidak akan tercatat dua kali.');
    await press(element, button(element, 'Ya, batalkan'));
    await shows(element, 'Pesanan ord_unyur02: Dibatalkan.');
    expect(seen(element, '[data-state=cancelled]')).to.contain('Catatan: Gudang penuh.');
    expect(focused(element)?.dataset['order']).to.equal('ord_unyur02');
  });

  it('says when the orders cannot be read, and reads them when asked', async () => {
    const {server, client} = boardClient();
    const element = await page({client});
    await opened(element);
    server.faults.next({kind: 'reset', route: 'orders.list'});
    await press(element, find(element, '[data-place=orders]'));
    await shows(element, 'Daftar pesanan belum dapat dimuat.');
    await press(element, find(element, '#again'));
    await shows(element, 'Nomor ord_unyur02');
  });

  it('knows from who is signed in which cooperative orders, where the page does not say', async () => {
    const {client} = boardClient();
    const element = await page({client, cooperative: undefined});
    element.add('prd_gula', 10);
    await opened(element);
    await press(element, button(element, 'Tinjau pesanan ke ID FOOD (PT Rajawali Nusantara Indonesia)'));
    await shows(element, 'Koperasi Kelurahan Merah Putih Unyur');
  });

  it('speaks English on an English page', async () => {
    keep({draft: draftOf(['prd_urea', '1.000'])});
    const element = await page({client: boardClient().client, lang: 'en'});
    await opened(element);
    await shows(element, 'HET, the highest price for buyers');
    expect(seen(element, '.sum')).to.equal('Estimated total Rp 90,000,000');
    expect(find<HTMLInputElement>(element, '[data-product=prd_urea]').value).to.equal('1.000');
  });

  it('is accessible in each of its parts', async () => {
    keep({draft: draftOf(['prd_urea', '10'], ['prd_gula', 'banyak']), waiting: [waitingOrder()]});
    const element = await page({client: clientWith(orderOfEachState())});
    await opened(element);
    await expect(element).to.be.accessible();
    await press(element, button(element, 'Tinjau pesanan ke PT Pupuk Indonesia'));
    await expect(element).to.be.accessible();
    await press(element, find(element, '[data-place=orders]'));
    await shows(element, 'Barang diterima');
    await expect(element).to.be.accessible();
  });

  it('refuses a product that is not in its catalog', async () => {
    const element = await page();
    expect(() => {
      element.add('prd_tidak_ada');
    }).to.throw(RangeError);
  });
});
