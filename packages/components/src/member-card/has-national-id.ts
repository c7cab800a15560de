/** Sixteen digits in a row, also in groups: what a Nomor Induk Kependudukan looks like. */
const nationalId = /(?<!\d)\d(?:[ .\-\u00a0]?\d){15}(?!\d)/;

/** Whether a text holds a whole Nomor Induk Kependudukan, which no card may show. */
export function hasNationalId(text: string): boolean {
  return nationalId.test(text);
}
