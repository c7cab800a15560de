/** Written out: asking Intl.DateTimeFormat for twelve names takes a cheap phone a tenth of a second. */
export const monthsId =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
