import {drawnFonts, type DrawnItem, type Drawing} from './drawing.js';
import {cardHeight, cardWidth} from './ornament.js';
import {cornerRadius} from './plate-items.js';

/** Addresses of the pictures that a drawing names, as `data:`. */
export type PictureAddresses = Readonly<Partial<Record<'photo' | 'logo', string>>>;

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** For XML, which has no place for control characters. */
function escaped(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '')
    .replace(/[&<>"]/g, (character) => escapes[character]!);
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => {
      if (value === undefined) return '';
      return ` ${name}="${typeof value === 'number' ? Number(value.toFixed(3)) : escaped(value)}"`;
    })
    .join('');
}

function element(item: DrawnItem, pictures: PictureAddresses): string {
  switch (item.kind) {
    case 'rect': {
      const {x, y, width, height, radius: rx, fill, opacity} = item;
      return `<rect${attributes({x, y, width, height, rx, fill, opacity})}/>`;
    }
    case 'path': {
      const {path: d, x, y, scale, fill = 'none', stroke, strokeWidth, opacity, isCrisp} = item;
      const transform =
        scale === 1 ? undefined : `translate(${x.toFixed(3)} ${y.toFixed(3)}) scale(${scale.toFixed(5)})`;
      return `<path${attributes({
        d,
        transform,
        fill,
        stroke,
        'stroke-width': strokeWidth,
        opacity,
        'fill-rule': 'evenodd',
        'shape-rendering': isCrisp ? 'crispEdges' : undefined,
      })}/>`;
    }
    case 'text': {
      const {text, x, y, size, fill, isBold, anchor, isTabular} = item;
      return `<text${attributes({
        x,
        y,
        'font-size': size,
        fill,
        'font-weight': isBold ? 'bold' : undefined,
        'text-anchor': anchor,
        'font-variant-numeric': isTabular ? 'tabular-nums' : undefined,
      })}>${escaped(text)}</text>`;
    }
    case 'image': {
      const {picture, x, y, width, height, fit} = item;
      const preserveAspectRatio = `xMidYMid ${fit === 'cover' ? 'slice' : 'meet'}`;
      return `<image${attributes({href: pictures[picture], x, y, width, height, preserveAspectRatio})}/>`;
    }
  }
}

/** A side of a card as an SVG file of its true size, which needs nothing but itself. */
export function cardSvg({label, items}: Drawing, pictures: PictureAddresses): string {
  const size = attributes({
    width: `${cardWidth}mm`,
    height: `${cardHeight}mm`,
    viewBox: `0 0 ${cardWidth} ${cardHeight}`,
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg"${size} role="img" font-family="${escaped(drawnFonts)}">
<title>${escaped(label)}</title>
<clipPath id="card"><rect width="${cardWidth}" height="${cardHeight}" rx="${cornerRadius}"/></clipPath>
<g clip-path="url(#card)">
${items.map((item) => element(item, pictures)).join('\n')}
</g>
</svg>
`;
}
