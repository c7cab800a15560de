import {lookup as resolveName} from 'node:dns';
import {request as requestHttp} from 'node:http';
import {request as requestHttps} from 'node:https';
import {isIP, type LookupFunction} from 'node:net';
import {isLoopback, isPrivateAddress} from './private-address.ts';

/** Posts a body and resolves to the status of the answer; rejects when there is none. */
export type SendWebhook = (
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
) => Promise<number>;

const timeoutMilliseconds = 10_000;

type MayReach = (address: string) => boolean;

// Checked where the connection is made: a name that is public when it is looked at and private a moment later gains nothing.
function checkedLookup(mayReach: MayReach): LookupFunction {
  return (name, options, callback) => {
    resolveName(name, {...options, all: true}, (error, addresses) => {
      if (error !== null) {
        callback(error, '');
        return;
      }
      const [first] = addresses;
      if (first === undefined || !addresses.every(({address}) => mayReach(address))) {
        callback(Object.assign(new Error('The address of a webhook is not public.'), {code: 'EPRIVATE'}), '');
        return;
      }
      if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

/**
 * A sender that nobody can turn against the network around it: https and public addresses only, redirects are not followed, and of the
 * answer only its status is looked at. A demo may also send to this very machine, over http, and still to no private network.
 */
export function webhookSender({allowLoopback}: {readonly allowLoopback: boolean}): SendWebhook {
  const mayReach: MayReach = (address) =>
    !isPrivateAddress(address) || (allowLoopback && isLoopback(address));
  return async (url, headers, body) => {
    const {protocol, hostname} = new URL(url);
    const literal = hostname.replace(/^\[|\]$/g, '');
    if (protocol !== 'https:' && !(allowLoopback && (isLoopback(literal) || literal === 'localhost')))
      throw new Error('A webhook goes over https.');
    if (isIP(literal) !== 0 && !mayReach(literal)) throw new Error('The address of a webhook is not public.');
    const request = protocol === 'https:' ? requestHttps : requestHttp;
    return new Promise((resolve, reject) => {
      const sending = request(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': String(Buffer.byteLength(body)),
          'user-agent': 'koperasi-webhooks',
          ...headers,
        },
        signal: AbortSignal.timeout(timeoutMilliseconds),
        agent: false,
        lookup: checkedLookup(mayReach),
      });
      sending.once('response', (answer) => {
        resolve(answer.statusCode ?? 0);
        answer.destroy();
      });
      sending.once('error', reject);
      sending.end(body);
    });
  };
}
