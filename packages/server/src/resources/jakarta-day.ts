const offsetMs = 7 * 60 * 60 * 1000;

/** The day that it is in Kota Serang, `YYYY-MM-DD`. Western Indonesian time is seven hours ahead, all year. */
export function jakartaDay(now: Date): string {
  return new Date(now.getTime() + offsetMs).toISOString().slice(0, 10);
}
