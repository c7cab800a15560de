import {randomFillSync} from 'node:crypto';

// In the order of their bytes, so that text compares as the number does.
const alphabet = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
const last = {value: 0n};

/**
 * A new opaque id: `z` and 21 characters of `[A-Za-z0-9_-]`, 48 bits of milliseconds since 1970 and 78 at random. Later ids are greater
 * (strictly so within a process), which keeps the end of an index warm and makes the id a sort key that never changes. The `z` puts
 * them after the readable ids of samples.
 */
export function newId(now: number = Date.now()): string {
  let value = BigInt(now);
  for (const byte of randomFillSync(new Uint8Array(10))) value = (value << 8n) | BigInt(byte);
  value >>= 2n;
  // Several in one millisecond, or a clock that was set back: a random step on from the one before.
  if (value <= last.value) value = last.value + 1n + (value & 0xff_ffff_ffffn);
  last.value = value;
  let text = '';
  for (let digit = 0; digit < 21; digit += 1) {
    text = (alphabet[Number(value & 63n)] as string) + text;
    value >>= 6n;
  }
  return `z${text}`;
}
