/** Reads QR codes with a decoder that has nothing to do with the one that drew them: ZXing, compiled to WebAssembly. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {prepareZXingModule, readBarcodes} from 'zxing-wasm/reader';

const file = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({
  overrides: {
    wasmBinary: file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer,
  },
});

/** What the QR codes in a PNG say, as a counter would read them: at once, without trying harder. */
export async function readCodes(png: Uint8Array): Promise<string[]> {
  const found = await readBarcodes(new Uint8Array(png), {formats: ['QRCode'], maxNumberOfSymbols: 20});
  return found.map(({text}) => text);
}
