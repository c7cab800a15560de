import type {CallFacts} from '../errors/koperasi-error.js';
import {ConnectionError} from '../errors/network-errors.js';
import type {ClientOptions} from '../options.js';
import {systemCode} from './system-code.js';

// Which call it was for is filled in where it is known.
const facts = {language: 'en'} as CallFacts;

/**
 * `fetch` with the middleware around it, the first outermost. What the network throws becomes a ConnectionError, so that it can be
 * told from what middleware throws.
 */
export function wire({
  fetch: send = (...request) => globalThis.fetch(...request),
  middleware = [],
}: Pick<ClientOptions, 'fetch' | 'middleware'>): typeof fetch {
  const onWire: typeof fetch = async (...request) => {
    try {
      return await send(...request);
    } catch (error) {
      throw new ConnectionError(facts, systemCode(error));
    }
  };
  return middleware.reduceRight<typeof fetch>(
    (next, around) => async (input, init) => around(new Request(input, init), next),
    onWire,
  );
}
