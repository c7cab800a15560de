import type {Descriptions} from './description.ts';

const number = 'The number in the cooperative’s own register; there is no national format.';
const role = 'What the person is in the cooperative: member, pengurus (board) or pengawas (supervisor).';
const nationalId = 'The NIK (national identity number); it goes in and never comes out again.';

/** Members, their savings and their cards. */
export const members: Descriptions = {
  NationalId: {about: 'A NIK (nomor induk kependudukan, national identity number) of 16 digits.'},
  Member: {
    about: 'One member of a cooperative.',
    fields: {
      id: 'The member.',
      cooperative: 'The cooperative.',
      memberNumber: number,
      name: 'The name.',
      role,
      joinedOn: 'The day of joining.',
      leftOn: 'The day of leaving, or null.',
      status: 'Whether the membership is active.',
      nationalIdLast4:
        'The last four digits of the NIK, null where it is not known; absent unless the caller has the permission `national-id`.',
      sample: 'True for a made-up person of a demonstration.',
      updatedAt: 'When any of this last changed.',
    },
  },
  MemberInput: {
    about: 'A person who joins.',
    fields: {
      memberNumber: number,
      name: 'The name.',
      role,
      joinedOn: 'The day of joining.',
      nationalId,
    },
  },
  MemberChange: {
    about: 'What changes of a member; a field that is left out stays as it is.',
    fields: {
      memberNumber: number,
      name: 'The name.',
      role,
      status: 'Whether the membership is active.',
      leftOn: 'The day of leaving, or null.',
      nationalId: `${nationalId} Null removes it.`,
    },
  },
  Savings: {
    about: 'What a member has saved: specific personal data under UU 27/2022.',
    fields: {
      member: 'The member.',
      pokok: 'Simpanan pokok, paid once on joining.',
      wajib: 'Simpanan wajib, paid every month.',
      sukarela: 'Simpanan sukarela, voluntary.',
      total: 'The three together.',
      asOf: 'When the last entry was recorded.',
    },
  },
  SavingsEntry: {
    about: 'One deposit or withdrawal.',
    fields: {
      id: 'The entry.',
      member: 'The member.',
      kind: 'Which of the three savings.',
      direction: 'In or out.',
      amount: 'How much.',
      bookedOn: 'The day of it.',
      note: 'What was noted, or null.',
      recordedAt: 'When this was written down.',
    },
  },
  SavingsEntryInput: {
    about: 'A deposit or a withdrawal; what is taken out has to be there.',
    fields: {
      kind: 'Which of the three savings.',
      direction: 'In or out.',
      amount: 'How much.',
      bookedOn: 'The day of it.',
      note: 'What is to be noted.',
    },
  },
  CompactToken: {about: 'A JWS in compact form, RFC 7515, signed with ES256 or EdDSA.'},
  CardClaims: {
    about: 'What the token of a card says, and all it says: no name, no number, no balance.',
    fields: {
      jti: 'The card.',
      cooperative: 'The cooperative that issued it.',
      iat: 'When it was issued, in seconds since 1970.',
      exp: 'When it expires, in seconds since 1970.',
    },
  },
  Card: {
    about: 'The card of a member; its QR code carries the token and nothing else.',
    fields: {
      id: 'The card.',
      member: 'The member.',
      cooperative: 'The cooperative that issued it.',
      token:
        'The signed token. Its header has `alg`, `kid` and `typ: kop-card+jwt`, its payload the CardClaims.',
      status: 'Whether it is good.',
      issuedAt: 'When it was issued.',
      expiresAt: 'When it expires.',
      revokedAt: 'When it was revoked, or null.',
    },
  },
  CardKey: {
    about: 'A public key, RFC 7517.',
    fields: {
      kid: 'The name of the key, as tokens give it.',
      kty: 'The kind of key.',
      crv: 'The curve.',
      x: 'The x coordinate, or the whole key where there is one number.',
      y: 'The y coordinate, for EC keys.',
      alg: 'The signature that it checks.',
      use: 'What it is for: `sig`.',
    },
  },
  CardKeys: {
    about: 'The keys that cards are checked against.',
    fields: {keys: 'Old keys stay until the last card signed with them has expired.'},
  },
  CardRevocation: {
    about: 'A card that is void before its time.',
    fields: {id: 'The card, `jti` in its token.', revokedAt: 'When it was revoked.'},
  },
};
