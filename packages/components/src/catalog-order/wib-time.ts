import {formatDate} from '../format/date.js';
import type {Locale} from '../format/locale.js';
import type {OrderText} from './sentences.js';

const sevenHours = 7 * 3_600_000;

/**
 * An instant on the clocks of western Indonesia, which Serang keeps whatever the device does: `23 November 2026 pukul 10.05 WIB`.
 *
 * @param instant - RFC 3339, or milliseconds since 1970. What is no instant is handed back as it is.
 */
export function wibTime(instant: string | number, locale: Locale, text: OrderText): string {
  const time = typeof instant === 'number' ? instant : Date.parse(instant);
  if (!Number.isFinite(time) || Math.abs(time) > 8e15) return String(instant);
  const iso = new Date(time + sevenHours).toISOString();
  const clock = iso.slice(11, 16);
  if (!/^\d{4}-/.test(iso)) return String(instant);
  return text('at', {
    date: formatDate(iso.slice(0, 10), locale),
    time: locale === 'en' ? clock : clock.replace(':', '.'),
  });
}
