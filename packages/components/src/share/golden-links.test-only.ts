import type {Draft} from '../loan-simulator/draft.js';

const office: Draft = {
  scheme: 'kota-serang-2025',
  principal: '3.000.000.000',
  months: '120',
  rate: '3',
  graceMonths: '0',
  graceInterest: 'paid',
  graceWithin: true,
  operating: '',
  start: '2026-12-01',
  method: 'annuity',
};

const leapDay: Draft = {...office, principal: '5.000.000.000', rate: '2.123456', start: '2000-02-29'};

/**
 * Links as they stand in chats and minutes, which stay readable for good: lines are added here, never changed. Worked out by a program in
 * another language from the description in docs/decisions/0031-share-link.md.
 */
export const goldenLinks: readonly {what: string; state: string; draft: Draft}[] = [
  {what: 'the statement of Kota Serang', state: '1CAp_S_U0isdhWnUYiSG6BHh57', draft: office},
  {
    what: 'a sharia scheme with every part',
    state: '1BLpewJJMqxz0d69gJJ4CHP0TPLOzdcaY5vF3Tb6TyZ_IfWpea9bJrMEu_q-Um5',
    draft: {
      ...office,
      scheme: 'pmk-49-2025-syariah',
      months: '72',
      rate: '6',
      graceMonths: '6',
      graceInterest: 'capitalised',
      operating: '500.000.000',
      start: '',
      method: 'equal-principal',
      fees: {
        provisionPercent: '1.25',
        administration: '2.500.000',
        insurance: '',
        other: '0',
        paid: ['administration'],
      },
      capacity: '55.000.000',
      early: {
        extra: '100.000.000',
        frequency: 'monthly',
        month: '13',
        effect: 'smaller-installment',
        settleAfter: '60',
      },
    },
  },
  {
    what: 'three plans',
    state: '1L6czLif4IyiW4wJghlJH4WaUsyeCUwOeYV6k3l9Cxy',
    draft: {
      ...leapDay,
      comparison: {
        others: [
          {...leapDay, method: 'flat', principal: '', graceWithin: false},
          {
            ...leapDay,
            scheme: 'kur-kecil-2026',
            graceInterest: 'free',
            graceMonths: '',
            start: '2026-11-24',
            early: {extra: '', frequency: 'once', month: '', effect: 'shorter-tenor', settleAfter: ''},
          },
        ],
        place: 1,
        pinned: 2,
      },
    },
  },
];
