import {indonesianHolidays} from '@koperasi/loan/holidays';

/** Days off in Indonesia as far as decrees were read, ISO dates. */
export const holidays: readonly string[] = indonesianHolidays.map(({on}) => on);
