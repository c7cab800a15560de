const scopes = {
  savings: 'Savings of members.',
  'national-id': 'The last four digits of national ids.',
};

/** How callers say who they are. */
export const securitySchemes = {
  token: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      'A JWT for the audience `koperasi-api`. Claims: `sub`, `role`, and what the role needs of `cooperative`, `member`, `partner` and `area`; `permissions` for savings and national ids.',
  },
  oauth: {
    type: 'oauth2',
    description:
      'How programs and people get that token. The addresses are those of the issuer that the server trusts.',
    flows: {
      clientCredentials: {tokenUrl: 'https://issuer.example/token', scopes},
      authorizationCode: {
        authorizationUrl: 'https://issuer.example/authorize',
        tokenUrl: 'https://issuer.example/token',
        scopes,
      },
    },
  },
} as const;
