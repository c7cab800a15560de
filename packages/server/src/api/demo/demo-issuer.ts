import {createLocalJWKSet} from 'jose';
import {Hono, type Context} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import type {Issuer} from '../authenticate.ts';
import {readAuthorizationRequest} from './authorization-request.ts';
import {clientOf, publicDemoClient} from './demo-clients.ts';
import type {SamplePerson} from './sample-person.ts';
import {signInPage} from './sign-in-page.ts';
import type {SigningKey} from './signing-key.ts';
import {demoTokens, type TokenAnswer} from './tokens.ts';

/** A demo's own sign-in: routes below `/demo`, and the issuer that the API then trusts. */
export interface DemoIssuer {
  readonly app: Hono;
  readonly issuer: Issuer;
}

/** What the demo's sign-in works with. */
export interface DemoOptions {
  /** The server's address without a closing slash; asked at each request, since the port is known only once it listens. */
  readonly address: () => string;
  readonly key: SigningKey;
  readonly people: readonly SamplePerson[];
}

const audience = 'koperasi-api';
const open = {'Access-Control-Allow-Origin': '*'};
const unkept = {...open, 'Cache-Control': 'no-store'};

type Refusal = 'invalid_client' | 'invalid_grant' | 'invalid_request' | 'unsupported_grant_type';

/** Client id and secret, from the header (RFC 6749 §2.3.1) or the form. */
function credentials(context: Context, form: URLSearchParams): {id: string | null; secret: string | null} {
  const basic = /^Basic +([A-Za-z0-9+/=]+)$/i.exec(context.req.header('Authorization') ?? '')?.[1];
  if (basic === undefined) return {id: form.get('client_id'), secret: form.get('client_secret')};
  const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString().split(':');
  return {id, secret};
}

/**
 * OpenID Connect for a demo: client credentials, and the authorization code with PKCE, which asks nobody for a password. Never serve
 * it where data is real.
 */
export function createDemoIssuer({address, key, people}: DemoOptions): DemoIssuer {
  const issuer = (): string => `${address()}/demo`;
  const tokens = demoTokens(key, issuer, audience);
  const find = (id: string): SamplePerson | undefined => people.find((person) => person.id === id);
  const app = new Hono();
  app.use('/demo/*', bodyLimit({maxSize: 20_000}));

  const discovery = (context: Context): Response =>
    context.json(
      {
        issuer: issuer(),
        demo: true,
        authorization_endpoint: `${issuer()}/authorize`,
        token_endpoint: `${issuer()}/token`,
        jwks_uri: `${issuer()}/jwks.json`,
        response_types_supported: ['code'],
        grant_types_supported: ['client_credentials', 'authorization_code', 'refresh_token'],
        code_challenge_methods_supported: ['S256'],
        token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['ES256'],
        scopes_supported: ['openid', 'offline_access'],
        authorization_response_iss_parameter_supported: true,
      },
      200,
      open,
    );
  app.get('/demo/.well-known/openid-configuration', discovery);
  // The address that a start prints: whoever opens it learns what is there.
  app.get('/demo', (context) => context.redirect('/demo/.well-known/openid-configuration'));
  app.get('/demo/jwks.json', (context) => context.json({keys: [key.publicJwk]}, 200, open));

  app.get('/demo/authorize', (context) => {
    const fields = new URL(context.req.url).searchParams;
    const request = readAuthorizationRequest(fields);
    if (typeof request === 'string') return context.text(request, 400);
    // Browsers hold the redirect after a form to the same list as its target.
    context.header(
      'Content-Security-Policy',
      `default-src 'none'; style-src 'self'; form-action 'self' ${new URL(request.redirectUri).origin}`,
    );
    return context.html(signInPage(people, fields));
  });

  app.post('/demo/authorize', async (context) => {
    const fields = new URLSearchParams(await context.req.text());
    const request = readAuthorizationRequest(fields);
    if (typeof request === 'string') return context.text(request, 400);
    const person = find(fields.get('person') ?? '');
    if (!person) return context.text('There is no such sample person.', 400);
    const {state, ...rest} = request;
    const back = new URL(request.redirectUri);
    back.searchParams.set('code', await tokens.code({...rest, person: person.id, client: publicDemoClient}));
    if (state !== undefined) back.searchParams.set('state', state);
    back.searchParams.set('iss', issuer());
    return context.redirect(back.href, 303);
  });

  async function ofCode(form: URLSearchParams): Promise<TokenAnswer | Refusal> {
    const grant = await tokens.redeem(form.get('code') ?? '', form.get('code_verifier') ?? '');
    const person = grant && find(grant.person);
    if (!person || form.get('redirect_uri') !== grant.redirectUri || form.get('client_id') !== grant.client)
      return 'invalid_grant';
    return {
      ...(await tokens.accessToken(person)),
      refresh_token: await tokens.refreshToken(person.id, grant.client),
      ...(grant.scope.split(' ').includes('openid') && {
        id_token: await tokens.idToken(person, grant.client, grant.nonce),
      }),
    };
  }

  async function ofRefresh(form: URLSearchParams): Promise<TokenAnswer | Refusal> {
    const kept = await tokens.refresh(form.get('refresh_token') ?? '');
    const person = kept && find(kept.person);
    if (!person || form.get('client_id') !== kept.client) return 'invalid_grant';
    const next = await tokens.refreshToken(person.id, kept.client);
    return {...(await tokens.accessToken(person)), refresh_token: next};
  }

  async function ofClient(context: Context, form: URLSearchParams): Promise<TokenAnswer | Refusal> {
    const {id, secret} = credentials(context, form);
    const person = people.find((each) => clientOf(each).id === id && clientOf(each).secret === secret);
    return person ? tokens.accessToken(person) : 'invalid_client';
  }

  app.options('/demo/token', (context) =>
    context.body(null, 204, {...open, 'Access-Control-Allow-Headers': 'Authorization, Content-Type'}),
  );
  app.post('/demo/token', async (context) => {
    const form = new URLSearchParams(await context.req.text());
    const grants: Readonly<Record<string, () => Promise<TokenAnswer | Refusal>>> = {
      client_credentials: () => ofClient(context, form),
      authorization_code: () => ofCode(form),
      refresh_token: () => ofRefresh(form),
    };
    const type = form.get('grant_type') ?? '';
    const answer = Object.hasOwn(grants, type) ? await grants[type]!() : 'unsupported_grant_type';
    if (typeof answer !== 'string') return context.json(answer, 200, unkept);
    if (answer !== 'invalid_client') return context.json({error: answer}, 400, unkept);
    return context.json({error: answer}, 401, {...unkept, 'WWW-Authenticate': 'Basic realm="demo"'});
  });

  return {app, issuer: {issuer, keys: createLocalJWKSet({keys: [key.publicJwk]}), audience}};
}
