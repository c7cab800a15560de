/** Every scheme of the list, in its order. Their rules come on demand: see more-schemes.ts. */
export const schemeIds = [
  'kota-serang-2025',
  'pmk-49-2025',
  'pmk-49-2025-syariah',
  'lpdb-pilot-2025',
  'rpmk-2025',
  'kur-super-mikro-2026',
  'kur-mikro-2026',
  'kur-kecil-2026',
] as const;
