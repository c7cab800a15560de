import {kotaSerang2025} from './kota-serang-2025.js';
import {kurKecil2026} from './kur-kecil-2026.js';
import {kurMikro2026} from './kur-mikro-2026.js';
import {kurSuperMikro2026} from './kur-super-mikro-2026.js';
import type {LoanScheme} from './loan-scheme.js';
import {lpdbPilot2025} from './lpdb-pilot-2025.js';
import {pmk49of2025Syariah} from './pmk-49-2025-syariah.js';
import {pmk49of2025} from './pmk-49-2025.js';
import {rpmk2025} from './rpmk-2025.js';

/** Every scheme, in the order in which they are offered; the first is the default. */
export const schemes: readonly LoanScheme[] = [
  kotaSerang2025,
  pmk49of2025,
  pmk49of2025Syariah,
  lpdbPilot2025,
  rpmk2025,
  kurSuperMikro2026,
  kurMikro2026,
  kurKecil2026,
];

/** The scheme of that id, or undefined. */
export function schemeById(id: string): LoanScheme | undefined {
  return schemes.find((scheme) => scheme.id === id);
}
