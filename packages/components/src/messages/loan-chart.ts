/** Every sentence of the chart, in both languages: it comes on demand as one file. */
export const chartMessages = {
  id: {
    description:
      'Grafik {months}. Angsuran pertama {first}: pokok {firstPrincipal}, {interest} {firstInterest}. Angsuran terakhir {last}. Sisa pokok turun dari {principal} menjadi nol.',
    principal: 'Pokok',
    balance: 'Sisa pokok',
    payment: 'Angsuran per bulan',
    months: 'bulan ke-',
  },
  en: {
    description:
      'Chart over {months}. First installment {first}: principal {firstPrincipal}, {interest} {firstInterest}. Last installment {last}. The balance falls from {principal} to zero.',
    principal: 'Principal',
    balance: 'Balance',
    payment: 'Monthly installment',
    months: 'month',
  },
};
