/** The languages that the elements speak: Indonesian (`id`, the default) and English (`en`). */
export type Locale = 'id' | 'en';

/** The language to speak for a BCP 47 tag as found in `lang`: any English for `en…`, Indonesian for everything else. */
export function localeOf(languageTag: string): Locale {
  return /^en(?![a-z])/i.test(languageTag) ? 'en' : 'id';
}
