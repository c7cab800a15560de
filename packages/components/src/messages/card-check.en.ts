import type {CardCheckMessages} from './card-check.id.js';

/** What a card's check says in English. */
export const cardCheckEn: CardCheckMessages = {
  states: {
    verified: {
      title: 'Card is genuine and still good',
      explanation:
        'Its digital signature matches the issuer’s key. This does not prove who is holding the card; compare it with the holder’s identity.',
    },
    expired: {
      title: 'Card has expired',
      explanation: 'This card is genuine, but its time is over. Ask the cooperative’s board for a new one.',
    },
    'not-yet-valid': {
      title: 'Card is not valid yet',
      explanation:
        'This card is genuine, but its time begins later. Check the date and time of this device, then try again.',
    },
    revoked: {
      title: 'Card has been revoked',
      explanation:
        'This card was issued, and then revoked before its time. Do not accept it; ask the cooperative’s board.',
    },
    'unknown-key': {
      title: 'Issuer of the card is not known',
      explanation:
        'This card was signed with a key that is not among the issuer’s, so nobody can tell whether it is genuine. Try again when connected to the internet.',
    },
    tampered: {
      title: 'Card is not genuine or was altered',
      explanation: 'Its digital signature does not match what the card says. Do not accept it.',
    },
    malformed: {
      title: 'Not a cooperative’s member card',
      explanation: 'This code is not that of a member card. Use the QR code on a cooperative’s member card.',
    },
    'other-card': {
      title: 'Code belongs to another card',
      explanation:
        'Its digital signature is right, but for another card or cooperative than the one shown. Do not accept it.',
    },
    unsupported: {
      title: 'Cannot be checked in this browser',
      explanation:
        'This browser cannot check the card’s digital signature, or this page was opened without https. Open the https address in an up-to-date browser.',
    },
    offline: {
      title: 'Cannot be checked yet',
      explanation:
        'The issuer’s keys are not on this device yet and could not be loaded. Connect to the internet, then try again.',
    },
  },
  stale: 'The list of revoked cards was last read {when}. What was revoked since is not known.',
  revocationsUnknown:
    'There is no list of revoked cards, so it is not known whether this card has been revoked.',
};
