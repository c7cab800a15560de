/**
 * Sixteen digits or more, of any script: what a Nomor Induk Kependudukan looks like, alone or among others. Punctuation, symbols, spaces
 * and what nobody sees may stand between them without making them another number.
 */
const nationalId = /\p{Nd}([\p{P}\p{S}\p{Z}\p{C}]*\p{Nd}){15}/u;

/** Whether a text holds a whole Nomor Induk Kependudukan, which no card may show. */
export function hasNationalId(text: string): boolean {
  return nationalId.test(text);
}
