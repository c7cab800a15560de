/** From 1 to 1,200: `120`, `120 bulan`, `10 tahun`, `10 years` as months; undefined where it is none of these. */
export function readMonths(text: string): number | undefined {
  const match = /^\s*(\d{1,4})\s*(bulan|bln|months?|(tahun|thn|th|years?|yr))?\s*$/i.exec(text);
  if (!match) return undefined;
  const months = Number(match[1]) * (match[3] ? 12 : 1);
  return months > 0 && months <= 1200 ? months : undefined;
}

/** `3`, `2,75`, `2.75 %` as the decimal string `2.75`; undefined where it is no percentage from 0 to 100. */
export function readPercent(text: string): string | undefined {
  const match = /^\s*(\d{1,3})(?:[.,](\d{1,6}))?\s*%?\s*$/.exec(text);
  if (!match) return undefined;
  const percent = String(Number(match[1])) + (match[2] ? `.${match[2]}` : '');
  return Number(percent) <= 100 ? percent : undefined;
}

/** Whether a text is a real calendar date as YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}
