import type {ClientSource} from '../provider/client-source.js';

/** The cooperative whose board member is signed in; undefined for everybody else, and where nobody can tell. */
export async function boardCooperative(
  client: ClientSource,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    const me = await client.me?.get?.({}, {signal});
    return me?.role === 'board' ? (me.cooperative ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}
