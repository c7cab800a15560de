import type {CardKeys} from '../cards.js';

/** The public keys of `cards`: ES256 today, EdDSA for the older cards. */
export const cardKeys: CardKeys = {
  keys: [
    {
      kid: 'contoh-2026',
      kty: 'EC',
      crv: 'P-256',
      x: '4TV_e7WkivHjFLNQXUyol2XE5KjN1Sa7Sap8yed-IFA',
      y: 'PDI70n0nd8pxml_UZ8SDt5cLye-_2MQ4RlW0qdvHR2U',
      alg: 'ES256',
      use: 'sig',
    },
    {
      kid: 'contoh-2025',
      kty: 'OKP',
      crv: 'Ed25519',
      x: 'tCrNT5xUg18CLL8rzZR_X9mS3juOKfckM3uYf8hj0bk',
      alg: 'EdDSA',
      use: 'sig',
    },
  ],
};
