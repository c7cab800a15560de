import {monthsId} from '../format/months.id.js';
import {catalogId, type CatalogMessages} from '../messages/bumn-catalog.id.js';

/** What the catalog says in one language. */
export interface CatalogTexts {
  readonly messages: CatalogMessages;
  /** Names of the months, from January. */
  readonly months: readonly string[];
}

/** Indonesian comes with the element, English on demand. */
export const catalogTexts = {
  id: {messages: catalogId, months: monthsId} satisfies CatalogTexts,
  en: async (): Promise<CatalogTexts> => (await import('./texts.en.js')).catalogTextsEn,
};
