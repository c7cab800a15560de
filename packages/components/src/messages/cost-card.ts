/** Sentences about the true cost on a method's card, in both languages; `{interest}` is "bunga" or, for a sharia scheme, "margin". */
export const costCardMessages = {
  id: {
    tooMuch: 'Biaya menghabiskan seluruh pinjaman.',
    cardPlain: 'Efektif per tahun, belum termasuk biaya',
    cardSome: 'Efektif per tahun, dengan biaya yang diketahui',
    cardAll: 'Efektif per tahun, termasuk biaya',
    flatSentence: '{quoted} flat setara {effective} efektif.',
    effectiveSentence: '{quoted} dihitung dari sisa pokok, jadi sudah efektif.',
    otherSentence: '{quoted} dihitung dari sisa pokok; seluruhnya setara {effective} efektif.',
    withFees: 'Dengan biaya, {quoted} menjadi {effective} efektif.',
  },
  en: {
    tooMuch: 'The fees use up the whole loan.',
    cardPlain: 'Effective per year, before fees',
    cardSome: 'Effective per year, with known fees',
    cardAll: 'Effective per year, with fees',
    flatSentence: '{quoted} flat equals {effective} effective.',
    effectiveSentence: '{quoted} is taken on the balance, so it is effective already.',
    otherSentence: '{quoted} is taken on the balance; in all it equals {effective} effective.',
    withFees: 'With fees, {quoted} becomes {effective} effective.',
  },
};
