/**
 * The day, month or year of a source as a person reads it: `12 Januari 2026`, `Desember 2025`, `2023`.
 *
 * @param date - `2026-01-12`, `2025-12` or `2023`.
 * @param months - Names of the months, from January.
 */
export function formatSourceDate(date: string, months: readonly string[]): string {
  const [year, month, day] = date.split('-');
  return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}
