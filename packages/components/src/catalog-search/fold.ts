const rules: readonly (readonly [RegExp, string])[] = [
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/nj/g, 'ny'],
  [/s[jy]/g, 's'],
  [/oe/g, 'u'],
  [/[kcg]h/g, 'k'],
  [/ck/g, 'k'],
  [/ph|[fv]/g, 'p'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/j/g, 'y'],
  [/h/g, ''],
  [/au$/, 'o'],
  [/ai$/, 'e'],
  [/(.)\1+/g, '$1'],
];

/**
 * What a word sounds like: spellings of one word have one key. Old and new spelling (tj c, dj j, oe u, nj ny, j y),
 * letters that Indonesian does not tell apart (f v p, sy s, kh k, z s), h that is not heard, doubled letters, and the
 * ends of hijau and ijo.
 *
 * @param word - Lower case, without marks.
 */
export function fold(word: string): string {
  let key = word;
  for (const [pattern, by] of rules) key = key.replace(pattern, by);
  return key;
}
