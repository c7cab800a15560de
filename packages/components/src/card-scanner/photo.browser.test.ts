import {expect} from '@open-wc/testing';
import {cards} from '@koperasi/contract/examples';
import {createCodeReader} from './code-reader.js';
import {drawnCanvas, drawnPhoto, type DrawnCode} from './drawn-code.test-only.js';
import {scannerWithKeys} from './scanner-with-keys.test-only.js';
import {choose, says} from './scanner.test-only.js';

const [good, other] = cards.map(({token}) => token);
const straight: DrawnCode = {text: good!, scale: 6, center: [600, 450]};

describe('a photo of a card', function () {
  // Large pictures are drawn first, and then looked through.
  this.timeout(60_000);

  for (const [how, codes, width, height] of [
    ['straight', [straight], 1200, 900],
    ['turned by 17 degrees', [{...straight, degrees: 17}], 1200, 900],
    ['upside down', [{...straight, degrees: 183}], 1200, 900],
    ['from below', [{...straight, lean: 0.25}], 1200, 900],
    ['from below and turned', [{...straight, lean: 0.12, degrees: -30}], 1200, 900],
    ['small in a large picture', [{...straight, scale: 4, center: [2300, 1700]}], 3200, 2400],
    ['with little more than two pixels a module', [{...straight, scale: 2.2, center: [300, 200]}], 600, 400],
    [
      'beside a code that is none',
      [straight, {...straight, text: 'WIFI:S:Balai;', center: [150, 150]}],
      1200,
      900,
    ],
  ] as const)
    it(`is read ${how}`, async () => {
      const {scanner, scans} = await scannerWithKeys();
      choose(scanner, await drawnPhoto(codes, width, height));
      await says(scanner, 'Kartu asli dan masih berlaku');
      expect(scans.map(({check}) => check.card)).to.eql(['crd_7Q2MX4']);
    });
});

describe('a photo', function () {
  this.timeout(60_000);

  for (const [what, codes, words] of [
    ['without a code', [], 'Kode QR tidak ditemukan'],
    [
      'of a code that is no card',
      [{...straight, text: 'https://example.test/'}],
      'Bukan kartu anggota koperasi',
    ],
    [
      'of two cards',
      [
        {...straight, scale: 5, center: [250, 450]},
        {...straight, scale: 5, text: other!, center: [900, 450]},
      ],
      'Ada beberapa kartu di foto ini',
    ],
  ] as const)
    it(`${what} is told of`, async () => {
      const {scanner, scans} = await scannerWithKeys();
      choose(scanner, await drawnPhoto(codes));
      await says(scanner, words);
      expect(scans).to.eql([]);
      expect(scanner.shadowRoot!.textContent).not.to.contain('example.test');
    });

  it('that is no picture is told of', async () => {
    const {scanner} = await scannerWithKeys();
    choose(scanner, new File(['bukan gambar'], 'kartu.png', {type: 'image/png'}));
    await says(scanner, 'Foto tidak dapat dibuka');
  });
});

describe('a browser with a detector of its own', () => {
  interface Own {
    formats?: readonly string[];
    detect(): Promise<readonly {rawValue: string}[]>;
  }

  async function withDetector(
    {formats = ['qr_code'], detect}: Own,
    step: () => Promise<void>,
  ): Promise<void> {
    const detector = class {
      static getSupportedFormats = () => Promise.resolve(formats);
      detect = detect;
    };
    const before = Object.getOwnPropertyDescriptor(globalThis, 'BarcodeDetector');
    Object.defineProperty(globalThis, 'BarcodeDetector', {
      value: detector,
      configurable: true,
      writable: true,
    });
    try {
      await step();
    } finally {
      if (before) Object.defineProperty(globalThis, 'BarcodeDetector', before);
      else Reflect.deleteProperty(globalThis, 'BarcodeDetector');
    }
  }

  const picture = () => {
    const source = drawnCanvas([straight]) as unknown as HTMLVideoElement;
    return {source, width: 1200, height: 900};
  };

  it('reads by that', async () => {
    await withDetector({detect: () => Promise.resolve([{rawValue: 'satu'}, {rawValue: 'dua'}])}, async () => {
      const reader = await createCodeReader();
      expect(await reader.readFrame(picture())).to.eql(['satu', 'dua']);
      expect(await reader.readPhoto(picture())).to.eql(['satu', 'dua']);
    });
  });

  it('reads a photo with the kept decoder too where that finds nothing', async () => {
    await withDetector({detect: () => Promise.resolve([])}, async () => {
      const reader = await createCodeReader();
      expect(await reader.readFrame(picture())).to.eql([]);
      expect(await reader.readPhoto(picture())).to.eql([good]);
    });
  });

  it('reads with the kept decoder where that does not work, or knows no QR codes', async () => {
    await withDetector({detect: () => Promise.reject(new Error('no service'))}, async () => {
      const reader = await createCodeReader();
      expect(await reader.readFrame(picture())).to.eql([]);
      expect(await reader.readFrame(picture())).to.eql([good]);
    });
    await withDetector({formats: ['ean_13'], detect: () => Promise.resolve([])}, async () => {
      expect(await (await createCodeReader()).readFrame(picture())).to.eql([good]);
    });
  });
});
