import {svg, type SVGTemplateResult} from 'lit';

/** Lines on a square of 24, by category. */
const lines = {
  // A category of the data may be called like something that every object has.
  __proto__: null,
  energy: 'M12 3c1 4 5 5.500 5 10a5 5 0 0 1-10 0c0-2 1-3 2-4 0 2 1 3 2 3 1-3-1-5 1-9z',
  agriculture: 'M12 21v-9m0 0c0-4 3-6 7-6 0 4-3 6-7 6zm0 3c0-3-2-5-6-5 0 3 2 5 6 5z',
  food: 'M3 11h18a9 9 0 0 1-5 8v1H8v-1a9 9 0 0 1-5-8zm5-3c0-2 2-2 2-4m4 4c0-2 2-2 2-4',
  health: 'M9 4h6v5h5v6h-5v5H9v-5H4V9h5z',
  logistics:
    'M2 6h12v10H2zm12 4h4l4 3v3h-8zM5.500 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm12 0a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  'social-security': 'M12 3l8 3v5c0 5-3 8-8 10-5-2-8-5-8-10V6zm-4 9l3 3 5-6',
  utilities: 'M13 2L5 14h6l-1 8 8-12h-6z',
  banking: 'M3 9l9-5 9 5zm2 0v8m5-8v8m4-8v8m5-8v8M3 20h18M3 17h18',
  digital: 'M4 5h16v11H4zm5 15h6m-3-4v4',
  construction: 'M4 21V9l8-5 8 5v12zm5 0v-6h6v6',
  other: 'M4 8l8-4 8 4v8l-8 4-8-4z',
} as unknown as Readonly<Record<string, string>>;

/** What stands for a category where there is no photo. It says nothing that the words beside it do not. */
export function categoryGlyph(category: string): SVGTemplateResult {
  return svg`<svg class="glyph" viewBox="0 0 24 24" aria-hidden="true"><path d=${lines[category] ?? lines['other']!}></path></svg>`;
}
