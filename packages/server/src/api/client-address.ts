import type {IncomingMessage} from 'node:http';
import type {Context} from 'hono';

/**
 * Where a request comes from, for counting.
 *
 * @param behindProxy - Whether a proxy stands in front, which adds the address that it saw to the end of `X-Forwarded-For`.
 */
export function clientAddress(context: Context, behindProxy: boolean): string {
  const forwarded = behindProxy
    ? context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim()
    : undefined;
  if (forwarded) return forwarded;
  const {incoming} = (context.env ?? {}) as {incoming?: IncomingMessage};
  return incoming?.socket.remoteAddress ?? '';
}
