import {cardKeys} from '@koperasi/contract/examples';
import {expect, fixture, html, waitUntil as waitFor} from '@open-wc/testing';
import {createSigner} from '../card-check/signer.test-only.js';
import type {ClientSource} from '../provider/client-source.js';
import '../provider/provider.define.js';
import type {Provider} from '../provider/provider.js';
import type {MemberCardData} from './card-data.js';
import './member-card.define.js';
import type {MemberCard} from './member-card.js';
import type {CardCheckedEvent} from './member-card.events.js';
import {falteringCards, sampleCard, sampleClient, silentClient} from './sample-cards.test-only.js';

/** Where several things run at once, a second is not long. */
const waitUntil = (isSo: () => unknown): Promise<void> => waitFor(isSo, undefined, {timeout: 8000});

/** Of nobody: the area 99 does not exist. */
const nationalId = '9971014107900001';

const shown = (card: unknown, keys: unknown = cardKeys) =>
  fixture<MemberCard>(
    html`<kop-member-card .card=${card as MemberCardData} .keys=${keys}></kop-member-card>`,
  );
const part = (element: Element, tag: string): ShadowRoot | null =>
  element.shadowRoot!.querySelector(tag)?.shadowRoot ?? null;
const buttons = (element: Element): HTMLButtonElement[] => [
  ...(part(element, 'kop-card-tools')?.querySelectorAll('button') ?? []),
];
const button = (element: Element, text: string): HTMLButtonElement =>
  buttons(element).find(({textContent}) => textContent!.includes(text))!;
const front = (element: Element): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('.front')!;
const verdict = (element: Element): string =>
  part(element, 'kop-card-verdict')?.querySelector('section')?.className ?? '';
const savingsIn = (element: Element): Element | null | undefined =>
  part(element, 'kop-card-tools')?.querySelector('kop-card-savings');

/** Everything that a page, a printer or a screen reader could find, shadow roots included, as markup. */
function allMarkup(root: Element | ShadowRoot): string {
  if (root instanceof Element && root.shadowRoot) return `${root.outerHTML}\n${allMarkup(root.shadowRoot)}`;
  const inner = [...root.querySelectorAll('*')].map(({shadowRoot}) =>
    shadowRoot ? allMarkup(shadowRoot) : '',
  );
  return [root instanceof Element ? root.outerHTML : root.innerHTML, ...inner].join('\n');
}

async function ready(element: Element): Promise<void> {
  await waitUntil(() => buttons(element).length > 0 && verdict(element) && verdict(element) !== 'checking');
}

describe('a member card', () => {
  it('says whose it is, of which kelurahan in which kecamatan, as one named article', async () => {
    const element = await shown(sampleCard('mem_sukawana01'));
    const face = front(element);
    expect(face.localName).to.equal('article');
    expect(face.getAttribute('aria-label')).to.equal(
      'Kartu anggota, Koperasi Kelurahan Merah Putih Sukawana Curug, Contoh Ketua Satu Sukawana',
    );
    const said = face.textContent!.replace(/\s+/g, ' ');
    for (const fact of [
      'Kelurahan Sukawana, Kecamatan Curug',
      'SKW-0001',
      'Ketua',
      '2 Juni 2025',
      'Aktif',
      'Contoh',
    ])
      expect(said).to.include(fact);
  });

  it('speaks English on an English page', async () => {
    const page = await fixture(
      html`<div lang="en"><kop-member-card .card=${sampleCard()}></kop-member-card></div>`,
    );
    const element = page.querySelector('kop-member-card')!;
    await element.updateComplete;
    expect(front(element).textContent).to.include('Member since').and.to.include('2 June 2025');
    await ready(element);
    expect(button(element, 'Show the back')).to.not.equal(undefined);
  });

  it('has initials where there is no photo, where it comes from another site, and where it cannot be loaded', async () => {
    for (const photo of [null, 'https://contoh.invalid/foto.jpg', '/tidak-ada.jpg']) {
      const element = await shown(sampleCard('mem_unyur01', {photo}));
      await waitUntil(() => front(element).querySelector('.photo span')?.textContent === 'CS');
    }
  });

  it('is drawn from JSON in the page', async () => {
    const element = document.createElement('kop-member-card');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(sampleCard('mem_unyur02'));
    element.append(script);
    document.body.append(element);
    await element.updateComplete;
    expect(front(element).textContent).to.include('Contoh Wakil Usaha Dua');
    script.textContent = '{"cooperative": ';
    element.requestUpdate();
    await waitUntil(() =>
      part(element, 'kop-card-trouble')?.textContent?.includes('card bukan JSON yang utuh.'),
    );
    element.remove();
  });

  it('names what the page has to correct', async () => {
    const element = await shown({...sampleCard(), member: {...sampleCard().member, joinedOn: 'kemarin'}});
    await waitUntil(() =>
      part(element, 'kop-card-trouble')?.textContent?.includes('member.joinedOn bukan tanggal'),
    );
  });

  it('says what will be here while it has neither data nor client', async () => {
    const element = await fixture<MemberCard>(html`<kop-member-card></kop-member-card>`);
    await waitUntil(() => element.shadowRoot!.textContent!.includes('Kartu anggota akan tampil di sini.'));
    const own = await fixture<MemberCard>(html`<kop-member-card><p>Sebentar</p></kop-member-card>`);
    expect(own.shadowRoot!.querySelector('slot')!.assignedElements()).to.have.length(1);
  });
});

describe('the sides of a card', () => {
  it('change places by the button, which keeps the focus; the hidden one is out of reach', async () => {
    const element = await shown(sampleCard());
    await ready(element);
    const back = element.shadowRoot!.querySelector('kop-card-back')!;
    expect([front(element).inert, back.hasAttribute('inert')]).to.eql([false, true]);
    const flip = button(element, 'Lihat sisi belakang');
    flip.focus();
    flip.click();
    await element.updateComplete;
    expect([element.side, front(element).inert, back.hasAttribute('inert')]).to.eql(['back', true, false]);
    expect(part(element, 'kop-card-tools')!.activeElement).to.equal(flip);
    await waitUntil(() => flip.textContent!.includes('Lihat sisi depan'));
    await waitUntil(() => getComputedStyle(front(element)).visibility === 'hidden');
    expect(getComputedStyle(back).visibility).to.equal('visible');
  });

  it('have a code that is black on white under every theme, with a quiet zone of four modules', async () => {
    const element = await shown(sampleCard());
    await ready(element);
    const code = part(element, 'kop-card-back')!.querySelector('.code')!;
    const [left, top, width, height] = code.getAttribute('viewBox')!.split(' ').map(Number);
    expect([left, top, width]).to.eql([-4, -4, height]);
    const style = getComputedStyle(code);
    expect([style.backgroundColor, style.fill]).to.eql(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  it('have no code where no card has been issued', async () => {
    const element = await shown(sampleCard('mem_unyur04'));
    await waitUntil(() => verdict(element) === 'notIssued');
    expect(part(element, 'kop-card-back')!.querySelector('.code')).to.equal(null);
    expect(part(element, 'kop-card-back')!.textContent).to.include('Kartu belum diterbitkan');
  });
});

describe('a card is told to be genuine', () => {
  const card = sampleCard();
  const other = sampleCard('mem_unyur06');
  const states: readonly (readonly [string, string, unknown, unknown, readonly string[]])[] = [
    ['its signature holds', 'verified', card, cardKeys, []],
    [
      'its token is of another card',
      'other-card',
      {...card, card: {...card.card!, token: other.card!.token}},
      cardKeys,
      [],
    ],
    [
      'it is shown for another cooperative',
      'other-card',
      {...card, cooperative: sampleCard('mem_sukawana01').cooperative},
      cardKeys,
      [],
    ],
    [
      'one character of the token is another',
      'tampered',
      {...card, card: {...card.card!, token: card.card!.token.replace('eyJqdGk', 'eyJqdGl')}},
      cardKeys,
      [],
    ],
    ['nobody knows its key', 'unknown-key', card, {keys: []}, []],
    ['it is in the list of revoked cards', 'revoked', card, cardKeys, [card.card!.id]],
    [
      'its own data say that it was revoked, and no list does',
      'revoked',
      {...card, card: {...card.card!, revokedAt: '2026-11-01'}},
      cardKeys,
      [],
    ],
    ['its time is over', 'expired', sampleCard('mem_sukawana05', {status: 'active'}), cardKeys, []],
  ];
  for (const [when, state, data, keys, revoked] of states)
    it(`${state === 'verified' ? 'when' : 'never when'} ${when}`, async () => {
      const element = await fixture<MemberCard>(
        html`<kop-member-card
          .card=${data as MemberCardData}
          .keys=${keys}
          .revoked=${revoked}
        ></kop-member-card>`,
      );
      await ready(element);
      expect(verdict(element)).to.equal(state);
      expect(allMarkup(element).includes('Kartu asli dan masih berlaku')).to.equal(state === 'verified');
    });

  it('by keys that the page wrote beside it, and never by keys that came with a card from elsewhere', async () => {
    const written = (list: readonly string[]): MemberCard => {
      const element = document.createElement('kop-member-card');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify({...card, keys: cardKeys.keys, revoked: list});
      element.append(script);
      return element;
    };
    for (const [list, state] of [
      [[], 'verified'],
      [[card.card!.id], 'revoked'],
    ] as const) {
      const element = await fixture<MemberCard>(written(list));
      await ready(element);
      expect(verdict(element)).to.equal(state);
    }
    const {key, sign} = await createSigner('pemalsu');
    const iat = Math.floor(Date.now() / 1000);
    const claims = {jti: card.card!.id, cooperative: card.cooperative.code, iat, exp: iat + 3600};
    const token = await sign(claims);
    const forged = await shown({...card, card: {...card.card!, token}, keys: [key], revoked: []}, undefined);
    await ready(forged);
    expect(verdict(forged)).to.be.oneOf(['unknown-key', 'offline']);
  });

  it('and says beside it what nobody signed: name, photo and role', async () => {
    const element = await shown(card);
    await ready(element);
    expect(part(element, 'kop-card-verdict')!.textContent).to.include(
      'Nama, foto, dan jabatan di kartu ini tidak ikut ditandatangani',
    );
  });

  it('never for a moment while that is not known: not before, and not when data or keys change', async () => {
    const element = await shown(card);
    const seen: string[] = [];
    await ready(element);
    const root = part(element, 'kop-card-verdict')!;
    const observer = new MutationObserver(() => seen.push(verdict(element)));
    observer.observe(root, {subtree: true, childList: true, attributes: true, characterData: true});
    element.card = {...card, card: {...card.card!, token: other.card!.token}};
    await element.updateComplete;
    await waitUntil(() => verdict(element) === 'other-card');
    element.keys = {keys: []};
    await waitUntil(() => verdict(element) === 'unknown-key');
    observer.disconnect();
    expect(seen).to.include('checking').and.to.not.include('verified');
  });

  it('with what the page is told of it', async () => {
    const checks: string[] = [];
    const listen = ({check}: CardCheckedEvent): void => void checks.push(`${check.state} ${check.card}`);
    document.addEventListener('kop-card-checked', listen as EventListener);
    const element = await shown(card);
    await ready(element);
    document.removeEventListener('kop-card-checked', listen as EventListener);
    expect(checks).to.eql(['verified crd_7Q2MX4']);
  });

  it('and marked on its face where it is revoked, or its member is not what it says', async () => {
    const element = await fixture<MemberCard>(
      html`<kop-member-card .card=${card} .keys=${cardKeys} .revoked=${[card.card!.id]}></kop-member-card>`,
    );
    await waitUntil(() =>
      front(element).querySelector('.marked')?.textContent?.includes('Kartu sudah dicabut'),
    );
    const suspended = await shown(sampleCard('mem_unyur06', {status: 'suspended'}));
    expect(front(suspended).querySelector('.marked')!.textContent).to.include(
      'Keanggotaan sedang ditangguhkan',
    );
    await ready(suspended);
    expect(part(suspended, 'kop-card-verdict')!.textContent).to.include(
      'Namun, keanggotaannya sedang ditangguhkan.',
    );
  });
});

describe('a card through a client', () => {
  const below = (client: ClientSource | undefined, member?: string) =>
    fixture<Provider>(
      html`<kop-provider .client=${client}>
        <kop-member-card
          cooperative="36.73.01.1007"
          member=${member ?? ''}
          .keys=${cardKeys}
        ></kop-member-card>
      </kop-provider>`,
    );
  const cardIn = (provider: Element) => provider.querySelector<MemberCard>('kop-member-card')!;

  it('is that of whoever is signed in, or of the member who is named', async () => {
    const own = cardIn(await below(sampleClient));
    await waitUntil(() => front(own)?.textContent?.includes('Contoh Ketua Satu'));
    const other = cardIn(await below(sampleClient, 'mem_unyur06'));
    await waitUntil(() => front(other)?.textContent?.includes('Contoh Anggota Enam'));
  });

  it('says that it is being read', async () => {
    const element = cardIn(await below(silentClient));
    expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).to.include(
      'Memuat kartu anggota',
    );
  });

  it('says why it cannot be shown, and is read once more when asked', async () => {
    const element = cardIn(await below(falteringCards()));
    await waitUntil(() => part(element, 'kop-card-trouble')?.querySelector('button'));
    expect(part(element, 'kop-card-trouble')!.textContent).to.include('belum dapat dimuat');
    part(element, 'kop-card-trouble')!.querySelector('button')!.click();
    await waitUntil(() => front(element)?.textContent?.includes('Contoh Ketua Satu'));
    const nobody = cardIn(await below(sampleClient, 'mem_tidakada'));
    await waitUntil(() => part(nobody, 'kop-card-trouble')?.textContent?.includes('tidak ditemukan'));
  });

  for (const [status, says] of [
    [401, 'Masuk sebagai anggota'],
    [403, 'Akun Anda tidak boleh melihat kartu ini'],
    [503, 'Server koperasi'],
  ] as const)
    it(`says what to do about the status ${status}, which is no fault of the connection`, async () => {
      const element = cardIn(await below(falteringCards(status)));
      await waitUntil(() => part(element, 'kop-card-trouble')?.textContent?.includes(says));
    });

  it('goes with the client that told of it', async () => {
    const provider = await below(sampleClient);
    const element = cardIn(provider);
    await ready(element);
    provider.client = undefined;
    await element.updateComplete;
    expect(allMarkup(element)).to.not.include('Contoh Ketua Satu');
  });
});

describe('what is private', () => {
  it('never comes onto the page: no national id, wherever it stands in the data', async () => {
    const logged: unknown[] = [];
    const {error, warn, log} = console;
    console.error = console.warn = console.log = (...said) => void logged.push(...said);
    const card = {
      ...sampleCard(),
      member: {...sampleCard().member, nationalId, note: nationalId},
      nationalId,
    };
    const element = await shown(card);
    await ready(element);
    expect(allMarkup(element)).to.not.include(nationalId).and.to.not.include('0001 ');
    expect(allMarkup(element)).to.not.include('Nomor Induk Kependudukan');
    element.showNationalId = true;
    await element.updateComplete;
    expect(front(element).textContent).to.include('berakhir 0001');
    expect(allMarkup(element)).to.not.include(nationalId.slice(0, 12));
    const wrong = await shown({
      ...sampleCard(),
      member: {...sampleCard().member, name: `Siti ${nationalId}`},
    });
    await waitUntil(() =>
      part(wrong, 'kop-card-trouble')?.textContent?.includes('member.name memuat 16 angka'),
    );
    expect(allMarkup(wrong)).to.not.include(nationalId);
    Object.assign(console, {error, warn, log});
    expect(logged.map(String).join()).to.not.include(nationalId);
  });

  it('is not shown of whoever came after it was asked for', async () => {
    const element = await shown(sampleCard());
    await ready(element);
    button(element, 'Tampilkan simpanan').click();
    element.card = sampleCard('mem_unyur02');
    await import('./card-savings.define.js');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(front(element).textContent).to.include('Contoh Wakil Usaha Dua');
    expect(Boolean(savingsIn(element))).to.equal(false);
  });

  const balances = /630[.,]?000|500[.,]?000/;

  it('is on the page only while somebody asks for it: savings', async () => {
    const element = await shown(sampleCard());
    await ready(element);
    expect(allMarkup(element)).to.not.match(balances);
    button(element, 'Tampilkan simpanan').click();
    await waitUntil(() => savingsIn(element)?.shadowRoot?.textContent?.includes('Rp\u00a0630.000'));
    button(element, 'Sembunyikan simpanan').click();
    await element.updateComplete;
    await waitUntil(() => !savingsIn(element));
    expect(allMarkup(element)).to.not.match(balances);
  });

  it('goes when the page goes to the printer, at once', async () => {
    const element = await shown(sampleCard());
    await ready(element);
    button(element, 'Tampilkan simpanan').click();
    await waitUntil(() => savingsIn(element)?.shadowRoot?.textContent?.includes('630'));
    dispatchEvent(new Event('beforeprint'));
    expect(Boolean(savingsIn(element))).to.equal(false);
    expect(allMarkup(element)).to.not.match(balances);
    await waitUntil(() => button(element, 'Tampilkan simpanan'));
  });

  it('goes when the page is out of sight', async () => {
    const element = await shown(sampleCard());
    await ready(element);
    button(element, 'Tampilkan simpanan').click();
    await waitUntil(() => savingsIn(element)?.shadowRoot?.textContent?.includes('630'));
    Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
    document.dispatchEvent(new Event('visibilitychange'));
    delete (document as {visibilityState?: unknown}).visibilityState;
    expect(Boolean(savingsIn(element))).to.equal(false);
  });

  it('goes after half a minute', async () => {
    const {setTimeout: real} = window;
    const waits: {callback: () => void; wait: number}[] = [];
    window.setTimeout = ((callback: () => void, wait = 0, ...rest: unknown[]) => {
      if (wait >= 20_000) return waits.push({callback, wait});
      return real(callback, wait, ...rest);
    }) as typeof setTimeout;
    const element = await shown(sampleCard());
    await ready(element);
    button(element, 'Tampilkan simpanan').click();
    await waitUntil(() => savingsIn(element)?.shadowRoot?.textContent?.includes('630'));
    window.setTimeout = real;
    const end = waits.find(({wait}) => wait === 30_000)!;
    end.callback();
    expect(Boolean(savingsIn(element))).to.equal(false);
  });

  it('goes with the client, and is asked of it only by the button', async () => {
    let asked = 0;
    const client: ClientSource = {
      ...sampleClient,
      savings: {
        get: (...input) => {
          asked += 1;
          return sampleClient.savings!.get!(...input);
        },
      },
    };
    const provider = await fixture<Provider>(
      html`<kop-provider .client=${client}
        ><kop-member-card .keys=${cardKeys}></kop-member-card
      ></kop-provider>`,
    );
    const element = provider.querySelector<MemberCard>('kop-member-card')!;
    await waitUntil(() => buttons(element).length > 0);
    expect(asked).to.equal(0);
    button(element, 'Tampilkan simpanan').click();
    await waitUntil(() => savingsIn(element)?.shadowRoot?.textContent?.includes('630'));
    expect(asked).to.equal(1);
    provider.client = {...client};
    await waitUntil(() => !savingsIn(element));
    expect(allMarkup(element)).to.not.match(balances);
  });

  it('is not in what a person copies', async () => {
    const element = await shown({...sampleCard(), nationalId});
    await ready(element);
    getSelection()!.selectAllChildren(document.body);
    const copied = getSelection()!.toString();
    getSelection()!.removeAllRanges();
    expect(copied).to.not.match(balances).and.to.not.include(nationalId);
  });
});

describe('a card as a file', () => {
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  let files: {name: string; content: Blob}[] = [];
  beforeEach(() => {
    files = [];
    let made: Blob;
    URL.createObjectURL = (content) => {
      made = content as Blob;
      return createObjectURL.call(URL, content);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push({name: this.download, content: made});
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  it('is an SVG with text as text, and no more of a person than the card', async () => {
    const element = await shown({...sampleCard(), nationalId});
    await ready(element);
    button(element, 'Unduh SVG').click();
    await waitUntil(() => files.length === 1);
    expect(files[0]!.name).to.equal('kartu-anggota-UNY-0001-depan.svg');
    const svg = await files[0]!.content.text();
    const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(document.querySelector('parsererror')).to.equal(null);
    expect(document.documentElement.getAttribute('width')).to.equal('85.6mm');
    const texts = [...document.querySelectorAll('text')].map(({textContent}) => textContent);
    expect(texts).to.include.members([
      'Contoh Ketua Satu',
      'UNY-0001',
      'Kelurahan Unyur, Kecamatan Serang',
      'Contoh',
    ]);
    expect(svg).to.not.include(nationalId).and.to.not.match(balancesIn);
    await waitUntil(() =>
      part(element, 'kop-card-tools')!.textContent!.includes('Disimpan: kartu-anggota-UNY-0001-depan.svg.'),
    );
  });

  it('is a PNG of 1011 × 638 pixels, of the side that is shown', async () => {
    const element = await shown(sampleCard());
    await ready(element);
    element.side = 'back';
    await element.updateComplete;
    button(element, 'Unduh PNG').click();
    await waitUntil(() => files.length === 1);
    expect(files[0]!.name).to.equal('kartu-anggota-UNY-0001-belakang.png');
    const bytes = new DataView(await files[0]!.content.arrayBuffer());
    expect([bytes.getUint32(16), bytes.getUint32(20)]).to.eql([1011, 638]);
  });

  it('holds the photo where the page may read it', async () => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 4;
    canvas.getContext('2d')!.fillRect(0, 0, 4, 4);
    const element = await shown(sampleCard('mem_unyur01', {photo: canvas.toDataURL()}));
    await ready(element);
    await waitUntil(() => front(element).querySelector('img')?.complete);
    button(element, 'Unduh SVG').click();
    await waitUntil(() => files.length === 1);
    expect(await files[0]!.content.text()).to.include('href="data:image/jpeg;base64,');
  });
});

const balancesIn = /630[.,]?000/;
