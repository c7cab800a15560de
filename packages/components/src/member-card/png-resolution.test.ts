import {crc32, deflateSync} from 'node:zlib';
import {expect, it} from 'vitest';
import {withResolution} from './png-resolution.js';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const rest = Buffer.concat([
  chunk('IDAT', deflateSync(Buffer.from([0, 255]))),
  chunk('IEND', Buffer.alloc(0)),
]);

it('a PNG of 300 pixels an inch says 11811 a metre, in a chunk that is whole, before the picture', () => {
  const png = Buffer.concat([signature, chunk('IHDR', header), rest]);
  // 0x2e23 is 11811; the check is zlib's.
  const expected = chunk('pHYs', Buffer.from('00002e2300002e2301', 'hex'));
  expect(Buffer.from(withResolution(new Uint8Array(png), 300)).toString('hex')).toBe(
    Buffer.concat([signature, chunk('IHDR', header), expected, rest]).toString('hex'),
  );
});
