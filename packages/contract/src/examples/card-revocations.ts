import type {CardRevocation} from '../cards.js';

/** The cards of `cards` that are void before their time. */
export const cardRevocations: readonly CardRevocation[] = [
  {
    id: 'crd_V5H8RN',
    revokedAt: '2026-04-30T09:00:00+07:00',
  },
];
