/** What is said about a card's check on the card itself, besides its states, in both languages. */
export const cardVerdictMessages = {
  id: {
    region: 'Keaslian kartu',
    checking: 'Memeriksa keaslian kartu …',
    notIssued: 'Kartu belum diterbitkan',
    notIssuedWhy: 'Belum ada yang dapat diperiksa. Minta kartu kepada pengurus koperasi.',
    suspended: 'Namun, keanggotaannya sedang ditangguhkan.',
    left: 'Namun, pemiliknya bukan anggota lagi.',
    unsigned: 'Nama, foto, dan jabatan di kartu ini tidak ikut ditandatangani.',
    again: 'Periksa lagi',
  },
  en: {
    region: 'Authenticity of the card',
    checking: 'Checking whether the card is genuine …',
    notIssued: 'No card has been issued',
    notIssuedWhy: 'There is nothing to check yet. Ask the cooperative’s board for a card.',
    suspended: 'However, the membership is suspended.',
    left: 'However, its owner is no longer a member.',
    unsigned: 'Name, photo and role on this card are not signed.',
    again: 'Check again',
  },
};

/** The sentences by key. */
export type CardVerdictMessages = (typeof cardVerdictMessages)['id'];
