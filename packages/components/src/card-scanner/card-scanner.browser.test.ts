import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {cardKeys, cards, cooperatives} from '@koperasi/contract/examples';
import type {ClientSource} from '../provider/client-source.js';
import '../provider/provider.define.js';
import {CardScanEvent} from './card-scanner.events.js';
import type {CardScanner} from './card-scanner.js';
import {drawnCanvas} from './drawn-code.test-only.js';
import {scannerWithKeys} from './scanner-with-keys.test-only.js';
import {said, says, withCameras, within} from './scanner.test-only.js';

const [good, , revoked] = cards.map(({token}) => token);

function typeAndSend(scanner: CardScanner, text: string): void {
  const field = within<HTMLTextAreaElement>(scanner, 'textarea');
  field.value = text;
  field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true}));
}

function press(scanner: CardScanner, selector = '[part=open]'): void {
  const button = within(scanner, selector);
  button.focus();
  button.click();
}

beforeEach(() => {
  localStorage.removeItem('kop-card-trust:1');
});

describe('a typed code', () => {
  it('is judged, and the page is told what came of it, through shadow roots', async () => {
    const {scanner, scans} = await scannerWithKeys();
    typeAndSend(scanner, good!);
    await says(scanner, 'Kartu asli dan masih berlaku');
    expect(scans).to.have.length(1);
    expect(scans[0]).to.be.instanceOf(CardScanEvent);
    expect([scans[0]!.bubbles, scans[0]!.composed]).to.eql([true, true]);
    expect(scans[0]!.check).to.deep.include({
      state: 'verified',
      card: 'crd_7Q2MX4',
      cooperative: '36.73.01.1007',
    });
  });

  it('is judged anew when the page revokes it or takes the keys away, and is not genuine meanwhile', async () => {
    const {scanner, scans} = await scannerWithKeys();
    typeAndSend(scanner, good!);
    await says(scanner, 'Kartu asli dan masih berlaku');
    scanner.revoked = ['crd_7Q2MX4'];
    await scanner.updateComplete;
    expect(said(scanner)).to.not.contain('asli');
    await says(scanner, 'Kartu sudah dicabut');
    scanner.keys = {keys: []};
    await says(scanner, 'Penerbit kartu tidak dikenal');
    scanner.revoked = ['crd_7Q2MX4'];
    await scanner.updateComplete;
    await says(scanner, 'Penerbit kartu tidak dikenal');
    expect(scans.map(({check}) => check.state)).to.eql(['verified', 'revoked', 'unknown-key']);
  });

  it('may have spaces, line breaks and quotation marks from a letter', async () => {
    const {scanner} = await scannerWithKeys();
    typeAndSend(scanner, ` “${good!.slice(0, 50)}\n  ${good!.slice(50, 120)}\u200b ${good!.slice(120)}” \n`);
    await says(scanner, 'Kartu asli dan masih berlaku');
  });

  it('that is missing or none is an error of its field, which keeps what was typed', async () => {
    const {scanner, scans} = await scannerWithKeys();
    const field = within<HTMLTextAreaElement>(scanner, 'textarea');
    for (const [text, words] of [
      ['  \n', 'Kode kartu belum diisi. Ketik atau tempel kodenya.'],
      ['https://example.test/kartu', 'Ini bukan kode kartu.'],
    ] as const) {
      typeAndSend(scanner, text);
      await scanner.updateComplete;
      expect(scanner.shadowRoot!.activeElement).to.equal(field);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      const [problem] = field.getAttribute('aria-describedby')!.split(' ');
      expect(within(scanner, `#${problem!}`).textContent).to.contain(words);
      expect(field.value).to.equal(text);
    }
    typeAndSend(scanner, revoked!);
    await says(scanner, 'Kartu sudah dicabut');
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
    expect(scans.map(({check}) => check.state)).to.eql(['revoked']);
  });

  it('with one letter altered is not genuine, and nothing of what it says is shown', async () => {
    const {scanner} = await scannerWithKeys();
    const [header, , signature] = good!.split('.');
    typeAndSend(scanner, `${header}.${cards[3]!.token.split('.')[1]}.${signature}`);
    await says(scanner, 'Kartu tidak asli atau sudah diubah');
    expect(scanner.shadowRoot!.querySelector('dl')).to.equal(null);
  });
});

describe('a scanner below a provider', () => {
  const places: string[] = [];
  function clientOf(): {client: ClientSource; cut(isCut: boolean): void} {
    let isCut = false;
    const answer = <Value>(value: Value): Promise<Value> =>
      isCut ? Promise.reject(new TypeError('network')) : Promise.resolve(value);
    return {
      client: {
        cards: {
          keys: () => answer(cardKeys),
          listRevocations: () => answer({items: [], nextCursor: null}),
        },
        cooperatives: {
          get: ({cooperative}) => {
            places.push(cooperative);
            return answer(cooperatives.find(({code}) => code === cooperative)!);
          },
        },
      },
      cut: (cut) => {
        isCut = cut;
      },
    };
  }

  async function scannerBelow(client: ClientSource): Promise<CardScanner> {
    const provider = await fixture(
      html`<kop-provider .client=${client}><kop-card-scanner></kop-card-scanner></kop-provider>`,
    );
    return provider.querySelector('kop-card-scanner')!;
  }

  it('names the cooperative with its kecamatan, since there are two Sukawana', async () => {
    const scanner = await scannerBelow(clientOf().client);
    typeAndSend(scanner, cards[3]!.token);
    await says(scanner, 'Kartu asli dan masih berlaku');
    await aTimeout(50);
    const details = within(scanner, 'dl').textContent.replace(/\s+/g, ' ');
    expect(details).to.contain('Sukawana, Kecamatan Curug');
    expect(details).to.contain('Berlaku sampai 15 Agustus 2030');
    expect(details).to.contain('36.73.04.1007');
    expect(within(scanner, '.muted').textContent).to.match(
      /^Daftar kartu yang dicabut dibaca \d+ \S+ \d{4} pukul/,
    );
  });

  it('judges without a network by what it kept, and says how old that is', async () => {
    const online = await scannerBelow(clientOf().client);
    typeAndSend(online, good!);
    await says(online, 'Kartu asli dan masih berlaku');
    const kept = JSON.parse(localStorage.getItem('kop-card-trust:1')!) as {readAt: number};
    localStorage.setItem('kop-card-trust:1', JSON.stringify({...kept, readAt: kept.readAt - 25 * 3600_000}));

    const {client, cut} = clientOf();
    cut(true);
    const scanner = await scannerBelow(client);
    typeAndSend(scanner, good!);
    await says(scanner, 'Kartu asli dan masih berlaku');
    expect(said(scanner)).to.match(
      /Daftar kartu yang dicabut terakhir dibaca \d+ \S+ \d{4} pukul \d\d\.\d\d\./,
    );
    expect(within(scanner, 'dl').textContent).to.contain('36.73.01.1007');
  });

  it('without keys and network says that it cannot judge yet, and does when there is a network again', async () => {
    const {client, cut} = clientOf();
    cut(true);
    const scanner = await scannerBelow(client);
    typeAndSend(scanner, good!);
    await says(scanner, 'Belum dapat diperiksa');
    const again = within(scanner, '[part=retry]');
    press(scanner, '[part=retry]');
    await says(scanner, 'Memeriksa kartu');
    await says(scanner, 'Belum dapat diperiksa');
    expect(scanner.shadowRoot!.activeElement).to.equal(again);
    cut(false);
    press(scanner, '[part=retry]');
    await says(scanner, 'Kartu asli dan masih berlaku');
    expect(scanner.shadowRoot!.activeElement).to.equal(within(scanner, '[part=open]'));
  });
});

describe('a scanner without a provider and without keys', () => {
  it('says that it cannot judge yet', async () => {
    const scanner = await fixture<CardScanner>(html`<kop-card-scanner></kop-card-scanner>`);
    typeAndSend(scanner, good!);
    await says(scanner, 'Belum dapat diperiksa');
  });
});

describe('a camera', () => {
  /** A film of a canvas, which every engine has. */
  function filming(text: string): {
    canvas: HTMLCanvasElement;
    streams: MediaStream[];
    open(): Promise<MediaStream>;
  } {
    const canvas = drawnCanvas([{text, scale: 6, center: [400, 300]}], 800, 600);
    const streams: MediaStream[] = [];
    // A canvas that nobody draws on sends no pictures.
    const context = canvas.getContext('2d')!;
    const drawing = setInterval(() => {
      context.fillRect(0, 0, 1, 1);
    }, 100);
    return {
      canvas,
      streams,
      open: () => {
        const stream = canvas.captureStream(10);
        streams.push(stream);
        stream.getTracks()[0]!.addEventListener('ended', () => {
          clearInterval(drawing);
        });
        return Promise.resolve(stream);
      },
    };
  }
  const isLive = (stream: MediaStream): boolean =>
    stream.getTracks().some(({readyState}) => readyState === 'live');

  it('reads a card, is turned off, and the button under the finger offers to scan again', async () => {
    const {open, streams} = filming(good!);
    const {scanner, scans} = await scannerWithKeys();
    await withCameras(open, async () => {
      press(scanner);
      await says(scanner, 'Kartu asli dan masih berlaku');
    });
    expect(streams.map(isLive)).to.eql([false]);
    expect(scans).to.have.length(1);
    expect(scanner.shadowRoot!.querySelector('video')).to.equal(null);
    expect(scanner.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Pindai lagi');
  });

  it('that is allowed after the scanner was stopped is turned off at once', async () => {
    const {open, streams} = filming(good!);
    let allow: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      allow = resolve;
    });
    const {scanner, scans} = await scannerWithKeys();
    await withCameras(
      () => asked.then(open),
      async () => {
        press(scanner);
        await says(scanner, 'izin memakai kamera');
        expect(within(scanner, '[part=open]').textContent).to.contain('Batal');
        await aTimeout(100);
        press(scanner);
        await scanner.updateComplete;
        allow();
        await aTimeout(300);
      },
    );
    expect(streams.map(isLive)).to.eql([false]);
    expect(scans).to.eql([]);
    expect(said(scanner)).to.equal('Buka kamera, pilih foto kartu, atau ketik kode kartu.');
  });

  it('that is unplugged is told of', async () => {
    const {open, streams} = filming('bukan kartu');
    const {scanner} = await scannerWithKeys();
    await withCameras(open, async () => {
      press(scanner);
      await says(scanner, 'bukan kartu anggota koperasi');
      streams[0]!.getTracks()[0]!.stop();
      await says(scanner, 'Kamera terputus');
    });
    expect(streams.map(isLive)).to.eql([false]);
  });

  it('is turned off with the page out of sight', async () => {
    const {open, streams} = filming('bukan kartu');
    const {scanner} = await scannerWithKeys();
    await withCameras(open, async () => {
      press(scanner);
      await says(scanner, 'kamera ke kode QR');
      Object.defineProperty(document, 'hidden', {value: true, configurable: true});
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'hidden');
      await says(scanner, 'Kamera dihentikan');
    });
    expect(streams.map(isLive)).to.eql([false]);
  });

  it('with a lamp has a button for it, that says what it will do', async () => {
    const {open} = filming('bukan kartu');
    const asked: unknown[] = [];
    const withLamp = async (): Promise<MediaStream> => {
      const stream = await open();
      const [track] = stream.getVideoTracks();
      Object.assign(track!, {
        getCapabilities: () => ({torch: true}),
        applyConstraints: (constraints: unknown) => {
          asked.push(constraints);
          return Promise.resolve();
        },
      });
      return stream;
    };
    const {scanner} = await scannerWithKeys();
    await withCameras(withLamp, async () => {
      press(scanner);
      await says(scanner, 'kamera ke kode QR');
      const lamp = within(scanner, '[part=torch]');
      expect(lamp.textContent.trim()).to.equal('Nyalakan lampu');
      lamp.focus();
      lamp.click();
      await aTimeout(50);
      expect(lamp.textContent.trim()).to.equal('Matikan lampu');
      expect(asked).to.eql([{advanced: [{torch: true}]}]);
      // The lamp's button goes with the picture, and the focus does not.
      within(scanner, '[part=open]').click();
      await scanner.updateComplete;
      expect(scanner.shadowRoot!.activeElement).to.equal(within(scanner, '[part=open]'));
    });
  });

  for (const [name, words] of [
    ['NotAllowedError', 'Kamera tidak diizinkan'],
    ['NotFoundError', 'Tidak ada kamera'],
    ['NotReadableError', 'Kamera sedang dipakai'],
    ['UnknownError', 'Kamera tidak dapat dibuka'],
  ] as const)
    it(`that fails with ${name} is told of: ${words}`, async () => {
      const {scanner} = await scannerWithKeys();
      await withCameras(
        () => Promise.reject(new DOMException('', name)),
        async () => {
          press(scanner);
          await says(scanner, words);
        },
      );
      expect(within(scanner, '[part=open]').textContent).to.contain('Buka kamera');
    });

  it('that the browser does not offer is missing', async () => {
    const {scanner} = await scannerWithKeys();
    await withCameras(undefined, async () => {
      press(scanner);
      await says(scanner, 'Tidak ada kamera');
    });
  });
});

describe('a scanner on an English page', () => {
  it('speaks English', async () => {
    const page = await fixture(
      html`<div lang="en"><kop-card-scanner .keys=${cardKeys}></kop-card-scanner></div>`,
    );
    const scanner = page.querySelector('kop-card-scanner')!;
    await says(scanner, 'Open the camera, choose a photo of the card, or type its code.');
    typeAndSend(scanner, cards[4]!.token);
    await says(scanner, 'Card has expired');
    expect(within(scanner, 'dl').textContent.replace(/\s+/g, ' ')).to.contain('Valid until 15 August 2026');
  });
});
