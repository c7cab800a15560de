const suffixes = [
  'nya',
  'keun',
  'aken',
  'eun',
  'lah',
  'kah',
  'kan',
  'ipun',
  'an',
  'in',
  'na',
  'ne',
  'ku',
  'mu',
  'e',
  'i',
  'x',
];

/** What stands before a word, and the letters that it may have swallowed. */
const prefixes: readonly (readonly [string, readonly string[]])[] = [
  ['menge', ['']],
  ['penge', ['']],
  ['meny', ['s']],
  ['peny', ['s']],
  ['meng', ['', 'k']],
  ['peng', ['', 'k']],
  ['mem', ['', 'p']],
  ['pem', ['', 'p']],
  ['men', ['', 't']],
  ['pen', ['', 't']],
  ['nge', ['']],
  ['per', ['']],
  ['ber', ['']],
  ['ter', ['']],
  ['ng', ['', 'k']],
  ['ny', ['s', 'c']],
  ['me', ['']],
  ['pe', ['']],
  ['be', ['']],
  ['di', ['']],
  ['ke', ['']],
  ['se', ['']],
  ['n', ['t']],
  ['m', ['p']],
];

/**
 * What a word may come from: Indonesian affixes, and how Javanese, Sundanese and everyday speech attach them
 * (`pemupukan` → `pupuk`, `berase` → `beras`, `ngirim` → `kirim`, `gule` → `gula`). Many are no words: whoever asks
 * looks them up.
 */
export function stems(word: string): string[] {
  const found = new Set<string>();
  const ends = [word];
  for (const suffix of suffixes) {
    if (word.endsWith(suffix) && word.length - suffix.length >= 3) ends.push(word.slice(0, -suffix.length));
  }
  // Banten and Betawi say e where Indonesian ends in a.
  if (word.endsWith('e') || word.endsWith('o')) ends.push(`${word.slice(0, -1)}a`);
  for (const end of ends) {
    found.add(end);
    for (const [prefix, swallowed] of prefixes) {
      if (!end.startsWith(prefix)) continue;
      const rest = end.slice(prefix.length);
      if (rest.length >= 3) for (const letter of swallowed) found.add(letter + rest);
      else if (rest.length === 2) for (const letter of swallowed) if (letter) found.add(letter + rest);
    }
  }
  found.delete(word);
  return [...found].filter((stem) => stem.length >= 3);
}
