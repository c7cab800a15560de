import {drawnFonts} from './drawing.js';
import {textWidth, type TextMeasure} from './text-width.js';

/** Measures texts in the font that stands here for the drawn ones; no narrower than theirs, since a file is opened elsewhere, too. */
export function canvasMeasure(): TextMeasure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return textWidth;
  return (text, isBold) => {
    context.font = `${isBold ? 'bold ' : ''}100px ${drawnFonts}`;
    return Math.max(textWidth(text, isBold), (context.measureText(text).width / 100) * 1.01);
  };
}
