import type {Synonym} from './synonym.js';

/** Cooking gas. */
export const synonymsOfEnergy: readonly Synonym[] = [
  {
    words: ['gas', 'lpg', 'lpj', 'elpiji', 'elpigi', 'elpige', 'el pi ji', 'gas elpiji', 'tabung gas', 'gas masak', 'gas dapur', 'gas rumah tangga', 'cooking gas', 'gas cylinder', 'propane'],
    means: ['lpg', 'bright gas', 'elpiji'],
    foremost: true,
  },
  {
    words: ['melon', 'gas melon', 'elpiji melon', 'tabung melon', 'si melon', 'gas ijo', 'gas hijau', 'tabung ijo', 'tabung hijau', 'elpiji ijo', 'lpg hijau', 'green gas', 'gas kecil', 'tabung kecil', 'elpiji kecil', 'gas alit', 'gas cilik', 'gas leutik', 'gas subsidi', 'elpiji subsidi', 'gas pemerintah', 'gas rakyat', 'gas miskin', 'gas pangkalan', 'pangkalan', 'pangkalan gas', 'pangkalan lpg', 'pangkalan elpiji', 'tabung tiga', 'gas tiga', 'gas telu', 'gas tilu'],
    means: ['lpg 3 kg'],
    foremost: true,
    source: 'https://id.wikipedia.org/wiki/LPG',
    readOn: '2026-11-27',
  },
  {
    words: ['gas pink', 'pink', 'tabung pink', 'elpiji pink', 'gas merah muda', 'gas ungu', 'tabung ungu', 'tabung merah muda', 'bright', 'brait', 'brait gas', 'brightgas', 'bright gass', 'gas nonsubsidi', 'gas non subsidi', 'elpiji nonsubsidi', 'elpiji non subsidi', 'lpg nonsubsidi', 'lpg non subsidi', 'gas mahal', 'gas industri'],
    means: ['bright gas 5.5 kg', 'bright gas'],
    foremost: true,
  },
  {
    words: ['gas tanggung', 'gas sedang', 'tabung sedang', 'gas lima setengah'],
    means: ['bright gas 5.5 kg'],
    foremost: true,
  },
  {
    words: ['gas besar', 'tabung besar', 'elpiji besar', 'gas biru', 'tabung biru', 'elpiji biru', 'gas gede', 'tabung gede', 'gas ageung', 'gas badag', 'gas restoran', 'gas dua belas', 'gas rolas', 'gas duabelas'],
    means: ['bright gas 12 kg', 'lpg 12 kg'],
    foremost: true,
  },
  {words: ['pertamina', 'patra niaga', 'pertamini'], means: ['partner:pertamina']},
  {words: ['energi', 'bahan bakar', 'energy', 'fuel', 'bahan bakar masak'], means: ['category:energy']},
];
