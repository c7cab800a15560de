import {describe, expect, it} from 'vitest';
import {cardSvg} from './card-svg.js';

describe('a card as SVG', () => {
  it('has the size of a bank card, and text as text', () => {
    const svg = cardSvg(
      {
        label: 'Kartu',
        items: [{kind: 'text', text: 'Suharti', x: 4, y: 20, size: 4.1, fill: '#000', isBold: true}],
      },
      {},
    );
    expect(svg).toContain('width="85.6mm" height="53.98mm" viewBox="0 0 85.6 53.98"');
    expect(svg).toContain('<text x="4" y="20" font-size="4.1" fill="#000" font-weight="bold">Suharti</text>');
  });

  it('keeps what people are called from becoming markup', () => {
    const text = '<script>alert("1")</script> & \u0001Suharti';
    const svg = cardSvg({label: text, items: [{kind: 'text', text, x: 0, y: 0, size: 1, fill: '"><b>'}]}, {});
    expect(svg).not.toMatch(/<script|<b>|\u0001/);
    expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; Suharti');
  });
});
