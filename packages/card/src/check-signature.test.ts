import {describe, expect, it} from 'vitest';
import {checkSignature} from './check-signature.js';
import {decodeBase64url} from './decode-base64url.js';

// RFC 7515, appendix A.3.
const es256 = {
  key: {
    kty: 'EC',
    crv: 'P-256',
    x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
    y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  },
  signed:
    'eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ',
  signature: 'DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q',
};

// RFC 8037, appendix A.4.
const edDsa = {
  key: {kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'},
  signed: 'eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc',
  signature: 'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
};

describe.each([
  ['ES256', es256],
  ['EdDSA', edDsa],
] as const)('a signature with %s', (algorithm, {key, signed, signature}) => {
  const bytes = decodeBase64url(signature)!;

  it('is right in the example of its specification', async () => {
    expect(await checkSignature(algorithm, key, signed, bytes)).toBe(true);
  });

  it('is wrong over anything else', async () => {
    expect(await checkSignature(algorithm, key, `${signed}A`, bytes)).toBe(false);
  });

  it('has 64 bytes', async () => {
    expect(await checkSignature(algorithm, key, signed, bytes.slice(1))).toBe(false);
    expect(await checkSignature(algorithm, key, signed, new Uint8Array([...bytes, 0]))).toBe(false);
  });

  it('is not known where the key is no point of its curve, or a key of another kind', async () => {
    expect(await checkSignature(algorithm, {...key, x: 'AAAA'}, signed, bytes)).toBeUndefined();
    expect(await checkSignature(algorithm, {...key, crv: 'P-384'}, signed, bytes)).toBeUndefined();
  });
});
