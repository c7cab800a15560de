import {type CalendarDay, dayNumber, isWeekend, nextDay, readDate} from './calendar.js';

/** A calendar of working days, Monday to Friday. */
export interface WorkingDays {
  /** The day itself, or the first after it that is neither a weekend nor a holiday. */
  readonly nextWorkingDay: (day: CalendarDay) => CalendarDay;
  /** Whether any holiday of that year is known. */
  readonly isKnown: (year: number) => boolean;
}

/** @param holidays - ISO dates that were checked before, in any order. */
export function workingDays(holidays: readonly string[]): WorkingDays {
  const off = new Set<number>();
  const years = new Set<number>();
  for (const holiday of holidays) {
    const day = readDate(holiday, 'holidays');
    off.add(dayNumber(day));
    years.add(day.year);
  }
  return {
    nextWorkingDay: (day) => {
      for (let number = dayNumber(day); isWeekend(number) || off.has(number); number++) day = nextDay(day);
      return day;
    },
    isKnown: (year) => years.has(year),
  };
}
