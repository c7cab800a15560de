import type {ClientSource} from '../provider/client-source.js';

/** Where a card is from, as people know it. */
export interface CardPlace {
  /** Name of the cooperative. */
  readonly name: string;
  /** Desa or kelurahan. */
  readonly village: string;
  /** Kecamatan: Kota Serang has two Sukawana. */
  readonly district: string;
}

/** The cooperative of a code, as the client tells of it; undefined where it does not, or cannot now. */
export async function readPlace(
  client: ClientSource,
  cooperative: string,
  signal: AbortSignal,
): Promise<CardPlace | undefined> {
  try {
    const found = await client.cooperatives?.get?.({cooperative}, {signal});
    return found && {name: found.name, village: found.village, district: found.district.name};
  } catch {
    return undefined;
  }
}
