import type {Client} from '@koperasi/sdk';

/** The rules of a loan programme, as far as they are known. */
export type Scheme = Awaited<ReturnType<Client['loanSchemes']['get']>>;

/** Everybody who lends, and every scheme: few, the same for everybody, and kept by the client with their ETags. */
export interface Lending {
  readonly lenders: ReadonlyMap<string, string>;
  readonly schemes: ReadonlyMap<string, Scheme>;
}

/** Who lends under which scheme, by id. */
export async function readLending(client: Client, signal: AbortSignal): Promise<Lending> {
  const lenders = new Map<string, string>();
  const schemes = new Map<string, Scheme>();
  await Promise.all([
    (async () => {
      for await (const {id, name, lender} of client.partners.list({limit: 100}, {signal}))
        if (lender) lenders.set(id, name);
    })(),
    (async () => {
      for await (const scheme of client.loanSchemes.list({limit: 100}, {signal}))
        schemes.set(scheme.id, scheme);
    })(),
  ]);
  return {lenders, schemes};
}
