/** What a card is drawn in. */
export interface CardColors {
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly band: string;
  readonly onBand: string;
  readonly line: string;
}

const defaults: CardColors = {
  surface: '#fff',
  text: '#1d1b20',
  muted: '#55545d',
  band: '#b3122a',
  onBand: '#fff',
  line: '#b9b7c0',
};

/** The custom property of each. */
export const colorProperties: Readonly<Record<keyof CardColors, string>> = {
  surface: '--kop-card-surface',
  text: '--kop-card-text',
  muted: '--kop-card-muted',
  band: '--kop-card-band',
  onBand: '--kop-card-on-band',
  line: '--kop-card-line',
};

/** The colours that the page's theme gives the cards of an element; what is no plain colour keeps the default, since a file has no theme. */
export function cardColors(element: Element): CardColors {
  const style = getComputedStyle(element);
  const entries = Object.entries(colorProperties).map(([name, property]) => {
    const value = style.getPropertyValue(property).trim();
    const isPlain =
      /^(#[\da-f]{3,8}|[a-z]+|(rgb|hsl)a?\([\d\s.,%/deg]+\))$/i.test(value) && CSS.supports('color', value);
    return [name, isPlain ? value : defaults[name as keyof CardColors]];
  });
  return Object.fromEntries(entries) as unknown as CardColors;
}
