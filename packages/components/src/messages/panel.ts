/** The panels’ questions, and sentences that all of them have, in both languages. */
export const panelMessages = {
  id: {
    cost: 'Berapa biaya sebenarnya?',
    capacity: 'Berapa yang sanggup kami bayar?',
    comparison: 'Rencana mana yang lebih baik?',
    early: 'Bagaimana kalau kami bayar lebih awal?',
    working: 'Bagaimana angkanya dihitung?',
    handover: 'Simpan, cetak, dan bagikan',
    plan: 'Rencana {name}',
    loading: 'Memuat …',
    failed: 'Bagian ini tidak dapat dimuat. Periksa sambungan, lalu coba lagi.',
    retry: 'Coba lagi',
  },
  en: {
    cost: 'What does it really cost?',
    capacity: 'How much can we carry?',
    comparison: 'Which plan is better?',
    early: 'What if we pay earlier?',
    working: 'How are the figures worked out?',
    handover: 'Save, print and share',
    plan: 'Plan {name}',
    loading: 'Loading …',
    failed: 'This part could not be loaded. Check the connection, then try again.',
    retry: 'Try again',
  },
};
