import {indonesianHolidays} from '@koperasi/loan/holidays';

/** ISO dates on which banks are taken to be closed, collective leave among them; in years that are not here only weekends move a payment. */
export const knownHolidays: readonly string[] = /*#__PURE__*/ indonesianHolidays.map(({on}) => on);
