import {daysInMonth} from '../format/iso-date.js';

/** Days after which a price has to be asked again. */
const freshDays = 90;

/**
 * Whether a price may be older than ninety days. Of a month or a year it counts the first day, so that nothing passes for fresher
 * than it is.
 *
 * @param asOf - `2026-01-12`, `2026-01` or `2026`.
 * @param today - `YYYY-MM-DD`.
 */
export function isStale(asOf: string, today: string): boolean {
  return dayNumber(today) - dayNumber(asOf) > freshDays;
}

/** Days since 1970 without a clock's time zone. */
function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // The 31st of February is read as the last of the month.
  return Date.UTC(year, month - 1, Math.min(day, daysInMonth(year, month))) / 86_400_000;
}
