import type {CardMark} from './card-mark.js';

/** One shape a mark, on a ground of sixteen units. */
export const signs: Readonly<Record<CardMark, string>> = {
  left: 'M2 2h7v3H8V3H3v10h5v-2h1v3H2zM10 5l4 3-4 3V9H6V7h4z',
  suspended: 'M8 1a7 7 0 1 0 .01 0zM5.5 5h2v6h-2zM8.5 5h2v6h-2z',
  revoked: 'M8 1a7 7 0 1 0 .01 0zM4 7h8v2H4z',
  fake: 'M3 1l5 5 5-5 2 2-5 5 5 5-2 2-5-5-5 5-2-2 5-5-5-5z',
  expired: 'M8 1a7 7 0 1 0 .01 0zM7.2 4h1.6v3.6l2.6 1.6-.8 1.3-3.4-2.1z',
};
