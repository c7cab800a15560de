import {describe, expect, it} from 'vitest';
import {createSealing} from './sealing.ts';

const secret = 'a secret of at least thirty-two characters';
const sealing = createSealing(secret, 'letters');
const sealed = sealing.seal('Contoh Siti, 3673019999990001', 'to Sukawana');

describe('a sealed text', () => {
  it('opens for what it was sealed for, also in another process', () => {
    expect(createSealing(secret, 'letters').open(sealed, 'to Sukawana')).toBe(
      'Contoh Siti, 3673019999990001',
    );
  });

  it('shows nothing of itself', () => {
    const shown = Buffer.from(sealed, 'base64url').toString('latin1');
    expect(shown).not.toContain('Siti');
    expect(shown).not.toContain('3673');
  });

  it.each([
    ['for something else', createSealing(secret, 'letters').open(sealed, 'to Unyur')],
    ['in another use', createSealing(secret, 'parcels').open(sealed, 'to Sukawana')],
    ['under another secret', createSealing(`${secret}!`, 'letters').open(sealed, 'to Sukawana')],
    ['once it was cut', sealing.open(sealed.slice(0, -2), 'to Sukawana')],
    ['when it is nothing', sealing.open('', 'to Sukawana')],
  ])('does not open %s', (_, opened) => {
    expect(opened).toBeUndefined();
  });
});
