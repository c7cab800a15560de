import type {Availability} from './availability.js';
import type {Facet} from './selection.js';
import {laterText} from './later-text.js';
import type {CatalogView} from './view.js';

/** The name of a facet's value. A category that nobody here knows has the name that the catalog gives it. */
export function valueName({partners, text, locale}: CatalogView, facet: Facet, value: string): string {
  if (facet === 'partner') return partners.get(value)?.name ?? text('unknownPartner');
  if (facet === 'availability') return text(value as Availability);
  return laterText(locale, `category-${value || 'other'}`) || value;
}
