import type {Locale} from '../format/locale.js';
import {catalogLaterMessages} from '../messages/bumn-catalog-later.js';
import {fill} from '../messages/fill.js';

/** A sentence of what comes after the first view; '' for the name of a category that has none. */
export function laterText(
  locale: Locale,
  key: keyof typeof catalogLaterMessages.id | `category-${string}`,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const messages: Readonly<Record<string, string>> = catalogLaterMessages[locale];
  // A category comes from the data, and might be called like something every object has.
  return Object.hasOwn(messages, key) ? fill(messages[key]!, values) : '';
}
