import type {TableView} from './view.js';

/** From which year on days of payment know weekends alone; '' where every holiday is known or no day moves. */
export function holidaysNote({timetable: {dueDays}, text}: TableView): string {
  const unknown = dueDays?.find(({holidaysKnown}) => !holidaysKnown);
  return unknown ? text('beforeHolidays', {year: unknown.dueOn.slice(0, 4)}) : '';
}
