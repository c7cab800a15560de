/** Pixels of a picture on a card at 300 dpi, twice over. */
const longest = 800;

/** A picture that has been loaded, as `data:` of no more pixels than a card needs; undefined where the page may not read it. */
export function dataAddress(image: HTMLImageElement, type: 'image/jpeg' | 'image/png'): string | undefined {
  const {naturalWidth, naturalHeight} = image;
  if (!naturalWidth || !naturalHeight) return undefined;
  const scale = Math.min(1, longest / Math.max(naturalWidth, naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(naturalWidth * scale);
  canvas.height = Math.round(naturalHeight * scale);
  try {
    const context = canvas.getContext('2d')!;
    if (type === 'image/jpeg') {
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
    }
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL(type, 0.9);
  } catch {
    // Of another site: drawn, but not to be read.
    return undefined;
  }
}
