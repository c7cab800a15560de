/** What is said around a sheet of cards, in both languages. */
export const cardSheetMessages = {
  id: {
    one: '{count} kartu di {pages} halaman A4',
    many: '{count} kartu di {pages} halaman A4',
    print: 'Cetak semua',
    how: 'Cetak pada skala 100 %, dua sisi, dibalik pada sisi panjang.',
    front: 'Lembar {number}, sisi depan',
    back: 'Lembar {number}, sisi belakang',
    empty: 'Belum ada kartu untuk dicetak. Kartu yang dipilih akan tampil di sini, sepuluh per halaman.',
    unreadable: '{count} kartu tidak ikut dicetak karena datanya belum lengkap.',
    place: 'Kartu ke-{place}: {problem}',
    cannotPrint: 'Peramban ini tidak dapat mencetak. Buka halaman ini dengan peramban lain.',
    printing: 'Membuka dialog cetak …',
    partMissing: 'Bagian untuk mencetak belum dapat dimuat. Periksa sambungan, lalu coba lagi.',
  },
  en: {
    one: '{count} card on {pages} A4 pages',
    many: '{count} cards on {pages} A4 pages',
    print: 'Print all',
    how: 'Print at a scale of 100 %, on both sides, flipped on the long edge.',
    front: 'Sheet {number}, front',
    back: 'Sheet {number}, back',
    empty: 'There is no card to print yet. Chosen cards will be shown here, ten a page.',
    unreadable: '{count} cards are left out because their data are not complete.',
    place: 'Card {place}: {problem}',
    cannotPrint: 'This browser cannot print. Open this page in another browser.',
    printing: 'Opening the print dialog …',
    partMissing: 'The part that prints could not be loaded. Check the connection, then try again.',
  },
};

/** The sentences by key. */
export type CardSheetMessages = (typeof cardSheetMessages)['id'];
