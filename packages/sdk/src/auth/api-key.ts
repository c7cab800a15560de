import type {Auth} from './auth.js';

/** Signs in with a key that does not change, in `X-Api-Key` or the header that the server wants. */
export function apiKey(key: string, {header = 'x-api-key'}: {readonly header?: string} = {}): Auth {
  const fixed = {header, value: key, identity: key};
  return {credentials: () => fixed};
}
