/** Written out: see months.id.ts. */
export const monthsEn =
  'January February March April May June July August September October November December'.split(' ');
