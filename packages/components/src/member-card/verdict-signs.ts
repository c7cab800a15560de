import type {CardState} from '../card-check/check-card.js';

/** How a card stands, while nobody knows yet and where there is none as well. */
export type Verdict = CardState | 'checking' | 'notIssued';

const round = 'M12 1a11 11 0 1 0 .01 0z';
const square = 'M2 2h20v20H2z';
const octagon = 'M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z';
const diamond = 'M12 .5 23.5 12 12 23.5.5 12z';

/** A shape for each, on a ground of 24 units: none is told from another by colour. */
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  verified: `M12 .5 22 4v8c0 6-5 9.5-10 11.5C7 21.5 2 18 2 12V4zM6 12l4.5 4.5 8-8.5-1.7-1.6L10.4 13.2 7.6 10.4z`,
  expired: `${round}M11 5h2v6.5l4.5 2.7-1 1.7L11 12.6z`,
  'not-yet-valid':
    'M4 1h16v3c0 4-3 6-5.5 8 2.5 2 5.5 4 5.5 8v3H4v-3c0-4 3-6 5.5-8C7 10 4 8 4 4zM8 4c0 2 2 3.5 4 5 2-1.5 4-3 4-5z',
  revoked: `${round}M4 10.5h16v3H4z`,
  'unknown-key': `${diamond}M9 9.5C9 5 15.5 5.5 15.5 9.3c0 2.7-2.5 2.7-2.5 4.7h-2c0-3.5 2.5-3 2.5-4.7 0-1.5-2.5-1.5-2.5.2zM11 15.5h2v2h-2z`,
  tampered: `${octagon}M7 8.5 8.5 7 12 10.5 15.5 7 17 8.5 13.5 12l3.5 3.5-1.5 1.5-3.5-3.5L8.5 17 7 15.5l3.5-3.5z`,
  malformed: `${square}M7 8.5 8.5 7 12 10.5 15.5 7 17 8.5 13.5 12l3.5 3.5-1.5 1.5-3.5-3.5L8.5 17 7 15.5l3.5-3.5z`,
  'other-card': 'M1 3h14v4H9v10H1zM11 9h12v12H11z',
  unsupported: 'M12 1 23.5 22H.5zM11 8h2v7h-2zM11 17h2v2h-2z',
  offline: 'M6 18a5 5 0 0 1-.5-10A7 7 0 0 1 19 9.5 4.3 4.3 0 0 1 18.5 18zM4 21 19 3l1.5 1.2L5.5 22.2z',
  checking: 'M4 10a2 2 0 1 0 .01 0zM12 10a2 2 0 1 0 .01 0zM20 10a2 2 0 1 0 .01 0z',
  notIssued: 'M1 4h22v16H1zM3 6v12h18V6zM6 11h12v2H6z',
};
