import {createHmac} from 'node:crypto';

/**
 * The headers that say who sent a webhook, after the Standard Webhooks specification: HMAC-SHA-256 over id, time and body.
 *
 * @param id - The same at every attempt, so that a receiver can drop what it has seen.
 * @param secret - `whsec_` and the key in base64.
 * @see https://www.standardwebhooks.com/
 */
export function signWebhook(id: string, at: Date, body: string, secret: string): Record<string, string> {
  const seconds = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return {'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': `v1,${signature}`};
}
