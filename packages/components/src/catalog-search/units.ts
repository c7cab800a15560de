/** Spellings of each unit of measure. Data. */
export const measures: Readonly<Record<string, readonly string[]>> = {
  kg: ['kg', 'kgs', 'kilo', 'kilos', 'kilogram', 'kilogeram', 'kiloan', 'kgan', 'kgn', 'kl', 'kelo'],
  g: ['g', 'gr', 'gram', 'grm', 'grams'],
  l: ['l', 'lt', 'ltr', 'liter', 'litre', 'liters', 'litres', 'literan', 'leter'],
  ml: ['ml', 'mili', 'mililiter'],
  ton: ['ton', 'tonne', 'tonnes', 'tons'],
  ons: ['ons'],
  kw: ['kuintal', 'kwintal', 'kw'],
};

/** Spellings of what goods come in. Data. */
export const containers: Readonly<Record<string, readonly string[]>> = {
  sak: ['sak', 'zak', 'karung', 'krg', 'sack', 'sacks', 'bag', 'goni', 'kandi', 'bagor'],
  tabung: ['tabung', 'tbg', 'tbung', 'tabungan gas', 'cylinder', 'silinder', 'cylinders'],
  kemasan: [
    'kemasan',
    'bungkus',
    'bgks',
    'pak',
    'pack',
    'packs',
    'pouch',
    'plastik',
    'kantong',
    'pcs',
    'renceng',
  ],
  botol: ['botol', 'btl', 'bottle', 'jerigen', 'jerigen', 'dirigen'],
  dus: ['dus', 'kardus', 'karton', 'box', 'doos'],
  unit: ['unit', 'buah', 'biji', 'lembar', 'pasang'],
};

/** Numbers that people write in words: Indonesian, Javanese, Sundanese, English. Data. */
export const numberWords: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
  duabelas: 12,
  limapuluh: 50,
  telu: 3,
  telung: 3,
  limang: 5,
  rolas: 12,
  tilu: 3,
  opat: 4,
  dualas: 12,
  three: 3,
  five: 5,
  ten: 10,
  twelve: 12,
  fifty: 50,
};
