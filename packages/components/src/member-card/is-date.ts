import {readIsoDate} from '../format/iso-date.js';

/** Whether a text is an ISO date, or an instant that begins with one. */
export function isDate(text: string): boolean {
  try {
    return readIsoDate(text.slice(0, 10)).day > 0;
  } catch {
    return false;
  }
}
