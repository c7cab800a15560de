type Words = Readonly<Record<string, string>>;

/** A word of the contract in Indonesian; one that a newer server says and this page does not know stays as it is. */
export function word(words: Words, known: string): string {
  return Object.hasOwn(words, known) ? words[known]! : known;
}

export const legalSteps: Words = {
  'deed-of-establishment': 'Akta pendirian',
  'legal-entity-decree': 'SK badan hukum (AHU)',
  'tax-number': 'NPWP',
  'business-number': 'NIB',
  'bank-account': 'Rekening bank',
  'cooperative-number': 'Nomor induk koperasi',
};
export const stepStates: Words = {
  'not-known': 'belum diketahui',
  'not-started': 'belum dimulai',
  'in-progress': 'sedang diurus',
  completed: 'selesai',
};
export const cooperativeStates: Words = {
  'not-known': 'belum diketahui',
  preparing: 'sedang disiapkan',
  operating: 'beroperasi',
  inactive: 'tidak aktif',
};
export const applicationStates: Words = {
  draft: 'Draf',
  deliberated: 'Sudah dimusyawarahkan',
  endorsed: 'Sudah didukung',
  approved: 'Disetujui bank',
  disbursed: 'Sudah dicairkan',
  rejected: 'Ditolak',
  withdrawn: 'Ditarik kembali',
};
export const approvalSteps: Words = {
  deliberation: 'Musyawarah',
  mayor: 'Wali kota',
  'village-head': 'Kepala desa',
  bank: 'Bank',
};
export const approvalStates: Words = {
  pending: 'menunggu',
  approved: 'setuju',
  returned: 'dikembalikan',
  rejected: 'ditolak',
};
export const loanStates: Words = {active: 'Berjalan', 'paid-off': 'Lunas'};
export const methods: Words = {annuity: 'Anuitas', 'equal-principal': 'Menurun', flat: 'Flat'};
export const owners: Words = {cooperative: 'Koperasi', 'board-member': 'Pengurus'};
export const collateralKinds: Words = {
  land: 'Tanah',
  building: 'Bangunan',
  vehicle: 'Kendaraan',
  equipment: 'Peralatan',
  inventory: 'Persediaan',
  deposit: 'Deposito',
  receivable: 'Piutang',
  other: 'Lainnya',
};
export const documentKinds: Words = {
  'business-plan': 'Rencana usaha',
  'deliberation-minutes': 'Berita acara musyawarah',
  'collateral-evidence': 'Bukti agunan',
  'deed-of-establishment': 'Akta pendirian',
  'legal-entity-decree': 'SK badan hukum',
  'tax-number': 'NPWP',
  'business-number': 'NIB',
  other: 'Lainnya',
};
export const roles: Words = {
  member: 'anggota',
  'city-office': 'petugas dinas',
  partner: 'petugas mitra',
  public: 'pengunjung',
};
