import {nothing, svg, type TemplateResult} from 'lit';
import type {DrawnItem, Drawing} from './drawing.js';
import type {PictureAddresses} from './card-svg.js';

function itemTemplate(item: DrawnItem, pictures: PictureAddresses): TemplateResult {
  switch (item.kind) {
    case 'rect':
      return svg`<rect x=${item.x} y=${item.y} width=${item.width} height=${item.height} rx=${item.radius ?? 0}
        fill=${item.fill} opacity=${item.opacity ?? 1}></rect>`;
    case 'path':
      return svg`<path d=${item.path} transform="translate(${item.x} ${item.y}) scale(${item.scale})"
        fill=${item.fill ?? 'none'} stroke=${item.stroke ?? 'none'} stroke-width=${item.strokeWidth ?? 0}
        opacity=${item.opacity ?? 1} fill-rule="evenodd"
        shape-rendering=${item.isCrisp ? 'crispEdges' : 'auto'}></path>`;
    case 'text':
      return svg`<text x=${item.x} y=${item.y} font-size=${item.size} fill=${item.fill}
        font-weight=${item.isBold ? 'bold' : 'normal'} text-anchor=${item.anchor ?? 'start'}
        font-variant-numeric=${item.isTabular ? 'tabular-nums' : nothing}>${item.text}</text>`;
    case 'image':
      return svg`<image href=${pictures[item.picture] ?? nothing} x=${item.x} y=${item.y} width=${item.width}
        height=${item.height} preserveAspectRatio="xMidYMid ${item.fit === 'cover' ? 'slice' : 'meet'}"></image>`;
  }
}

/**
 * A side of a card as a part of a drawing in millimetres.
 *
 * @param at.clip - Id of the clip path with the card's shape.
 */
export function drawingTemplate(
  {items}: Drawing,
  pictures: PictureAddresses,
  {x, y, clip}: {readonly x: number; readonly y: number; readonly clip: string},
): TemplateResult {
  return svg`<g transform="translate(${x} ${y})" clip-path="url(#${clip})">${items.map((item) => itemTemplate(item, pictures))}</g>`;
}
