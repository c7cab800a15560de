/** Neighbours of each key on a keyboard. */
const near: Readonly<Record<string, string>> = {
  q: 'wa',
  w: 'qes',
  e: 'wrd',
  r: 'etf',
  t: 'ryg',
  y: 'tuh',
  u: 'yij',
  i: 'uok',
  o: 'ipl',
  p: 'ol',
  a: 'qsz',
  s: 'adwx',
  d: 'sfec',
  f: 'dgrv',
  g: 'fhtb',
  h: 'gjyn',
  j: 'hkum',
  k: 'jlim',
  l: 'kop',
  z: 'asx',
  x: 'zsc',
  c: 'xdv',
  v: 'cfb',
  b: 'vgn',
  n: 'bhm',
  m: 'njk',
};

/** Every way to mistype one letter of a text: left out, doubled, swapped with the next, the key beside it. */
export function slips(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    const next = text[at + 1] ?? ' ';
    if (letter === ' ') continue;
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    found.push(before + after, before + letter + letter + after);
    if (next !== ' ' && next !== letter) found.push(before + next + letter + text.slice(at + 2));
    for (const other of near[letter] ?? '') found.push(before + other + after);
  }
  return found;
}
