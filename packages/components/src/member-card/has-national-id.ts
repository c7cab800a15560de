/** Sixteen digits or more, also in groups: what a Nomor Induk Kependudukan looks like, alone or among others. */
const nationalId = /\d([\s.\-\u2010-\u2015]?\d){15}/;

/** Whether a text holds a whole Nomor Induk Kependudukan, which no card may show. */
export function hasNationalId(text: string): boolean {
  return nationalId.test(text);
}
