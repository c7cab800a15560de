/** The day of a moment where the page is read, as an ISO date; the clock's where none is given. */
export function localDay(moment = new Date()): string {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
