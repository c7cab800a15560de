import type {Card} from '../cards.js';

/** Sample cards, truly signed. The keys that signed them were thrown away, so no further card can be made in their name. */
export const cards: readonly Card[] = [
  {
    id: 'crd_7Q2MX4',
    member: 'mem_unyur01',
    cooperative: '36.73.01.1007',
    token:
      'eyJhbGciOiJFUzI1NiIsImtpZCI6ImNvbnRvaC0yMDI2IiwidHlwIjoia29wLWNhcmQrand0In0.eyJqdGkiOiJjcmRfN1EyTVg0IiwiY29vcGVyYXRpdmUiOiIzNi43My4wMS4xMDA3IiwiaWF0IjoxNzcyNDE2ODAwLCJleHAiOjE5MzAxODMyMDB9.pNL-t7zEAIaZfRUeKk9-GfhgABi01tGZWlthqb7E6llLnaCJcf7SUn4UWW4XDAOFLSLDir5RwJxQ2YT4EdzyOg',
    status: 'active',
    issuedAt: '2026-03-02T09:00:00+07:00',
    expiresAt: '2031-03-02T09:00:00+07:00',
    revokedAt: null,
  },
  {
    id: 'crd_K9T3WB',
    member: 'mem_unyur06',
    cooperative: '36.73.01.1007',
    token:
      'eyJhbGciOiJFUzI1NiIsImtpZCI6ImNvbnRvaC0yMDI2IiwidHlwIjoia29wLWNhcmQrand0In0.eyJqdGkiOiJjcmRfSzlUM1dCIiwiY29vcGVyYXRpdmUiOiIzNi43My4wMS4xMDA3IiwiaWF0IjoxNzcyNDE2ODAwLCJleHAiOjE5MzAxODMyMDB9.O2-K5p2-2nfAOt-5xbfgfkKfc0QORLSy3dlyiuOdnW0KzJH95cXSNNQY0BIiRklVz2IAk_FUMOsiP13v9ZFUUQ',
    status: 'active',
    issuedAt: '2026-03-02T09:00:00+07:00',
    expiresAt: '2031-03-02T09:00:00+07:00',
    revokedAt: null,
  },
  {
    id: 'crd_V5H8RN',
    member: 'mem_unyur07',
    cooperative: '36.73.01.1007',
    token:
      'eyJhbGciOiJFUzI1NiIsImtpZCI6ImNvbnRvaC0yMDI2IiwidHlwIjoia29wLWNhcmQrand0In0.eyJqdGkiOiJjcmRfVjVIOFJOIiwiY29vcGVyYXRpdmUiOiIzNi43My4wMS4xMDA3IiwiaWF0IjoxNzcyNDE2ODAwLCJleHAiOjE5MzAxODMyMDB9.KHYJXxKAaAys1EWKO2jk7FguwJ7O8Sl9_prutRH1JNb-wpE7l5g4XCp-nH2WTKeBOGjJsNFEjHrQFA9BeamwFQ',
    status: 'revoked',
    issuedAt: '2026-03-02T09:00:00+07:00',
    expiresAt: '2031-03-02T09:00:00+07:00',
    revokedAt: '2026-04-30T09:00:00+07:00',
  },
  {
    id: 'crd_D4L6ZP',
    member: 'mem_sukawana01',
    cooperative: '36.73.04.1007',
    token:
      'eyJhbGciOiJFZERTQSIsImtpZCI6ImNvbnRvaC0yMDI1IiwidHlwIjoia29wLWNhcmQrand0In0.eyJqdGkiOiJjcmRfRDRMNlpQIiwiY29vcGVyYXRpdmUiOiIzNi43My4wNC4xMDA3IiwiaWF0IjoxNzU1MjIzMjAwLCJleHAiOjE5MTI5ODk2MDB9.5B6DRCh-gM7HvClRjofXNim2xK7UsnsnJeb7SN9-mntZACy58P_ILFYIT4cbqU4PHsRXCkplfAAxWXgBjQzMAg',
    status: 'active',
    issuedAt: '2025-08-15T09:00:00+07:00',
    expiresAt: '2030-08-15T09:00:00+07:00',
    revokedAt: null,
  },
  {
    id: 'crd_Y8F2CJ',
    member: 'mem_sukawana05',
    cooperative: '36.73.04.1007',
    token:
      'eyJhbGciOiJFZERTQSIsImtpZCI6ImNvbnRvaC0yMDI1IiwidHlwIjoia29wLWNhcmQrand0In0.eyJqdGkiOiJjcmRfWThGMkNKIiwiY29vcGVyYXRpdmUiOiIzNi43My4wNC4xMDA3IiwiaWF0IjoxNzU1MjIzMjAwLCJleHAiOjE3ODY3NTkyMDB9.UsaKRYyY7S7iHx3X5diagdCQpKtSudtGDTsfnrPn_Z4QmbMt5w8FB4fmgWTlKhQ8DsI3BKKMSSSmtm8mscZGCw',
    status: 'expired',
    issuedAt: '2025-08-15T09:00:00+07:00',
    expiresAt: '2026-08-15T09:00:00+07:00',
    revokedAt: null,
  },
];
