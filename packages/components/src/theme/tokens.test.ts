import {describe, expect, it} from 'vitest';
import {renderStylesModule, renderThemeCss} from './render-tokens.js';
import tokens from './tokens.json' with {type: 'json'};

const skins = Object.entries({light: tokens.color.light, dark: tokens.color.dark});

describe('the files written from tokens.json', () => {
  // When these fail, tokens.json changed: write both again with `npx vitest run src/theme --update`.
  it('are the styles of an element', async () => {
    await expect(renderStylesModule(tokens)).toMatchFileSnapshot('tokens.styles.ts');
  });

  it('are the custom properties for a page to copy', async () => {
    await expect(renderThemeCss(tokens)).toMatchFileSnapshot('theme.css');
  });
});

describe('tokens.json', () => {
  it('gives every role a light and a dark colour', () => {
    expect(Object.keys(tokens.color.dark)).toEqual(Object.keys(tokens.color.light));
  });

  it('says each colour alike in components and in hex', () => {
    for (const [, roles] of skins)
      for (const {$value} of Object.values(roles)) {
        const hex = $value.components.map((part) =>
          Math.round(part * 255)
            .toString(16)
            .padStart(2, '0'),
        );
        expect(`#${hex.join('')}`).toBe($value.hex);
      }
  });
});

describe.each(skins)('the %s skin', (_skin, roles) => {
  const contrast = (one: keyof typeof roles, other: keyof typeof roles) =>
    contrastRatio(roles[one].$value.hex, roles[other].$value.hex);

  it.each(['text', 'text-muted', 'accent', 'interest', 'balance', 'positive', 'warning', 'danger'] as const)(
    'lets %s be read on the surface',
    (role) => {
      expect(contrast(role, 'surface')).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('lets words be read on the accent', () => {
    expect(contrast('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['input-line', 'focus'] as const)('shows the %s on the surface', (role) => {
    expect(contrast(role, 'surface')).toBeGreaterThanOrEqual(3);
  });

  it('keeps interest apart from principal in grey print', () => {
    expect(contrast('interest', 'accent')).toBeGreaterThanOrEqual(1.75);
  });
});

/** WCAG 2.2 contrast ratio of two `#rrggbb` colours. */
function contrastRatio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
