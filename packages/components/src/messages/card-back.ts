/** What the back of a card says, in both languages. */
export const cardBackMessages = {
  id: {
    label: 'Sisi belakang kartu anggota {name}',
    code: 'Kode QR untuk memeriksa kartu ini',
    scan: 'Pindai untuk memeriksa keaslian kartu. Kode ini tidak memuat nama atau simpanan.',
    card: 'Nomor kartu',
    issued: 'Diterbitkan',
    expires: 'Berlaku sampai',
    found: 'Jika ditemukan, kembalikan ke {cooperative}.',
    notIssued: 'Kartu belum diterbitkan. Minta kepada pengurus koperasi.',
  },
  en: {
    label: 'Back of the member card of {name}',
    code: 'QR code to check this card',
    scan: 'Scan to check whether the card is genuine. The code holds no name and no savings.',
    card: 'Card number',
    issued: 'Issued',
    expires: 'Valid until',
    found: 'If found, please return to {cooperative}.',
    notIssued: 'No card has been issued yet. Ask the cooperative’s board for one.',
  },
};

/** The back's sentences by key. */
export type CardBackMessages = (typeof cardBackMessages)['id'];
