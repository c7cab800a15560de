import {groupDigits} from '../format/group-digits.js';
import {parseRupiah} from '../format/parse-rupiah.js';
import {isDate, readMonths, readPercent} from '../format/read-fields.js';
import {readRupiah, type RupiahReading} from '../format/read-rupiah.js';
import type {Code} from './code.js';

/** Amounts below this, beyond every scheme's ceiling, take less room: three whole plans of them fit into a link. */
const usual = 2 ** 32;
const largest = Number.MAX_SAFE_INTEGER + 1;
const kinds = ['none', 'usual', 'large'].length;

function rupiah(understand: (text: string) => RupiahReading): Code<string> {
  return {
    write(text) {
      const reading = understand(text);
      if (!reading.ok) return [[0, kinds]];
      return reading.amount < usual
        ? [
            [1, kinds],
            [reading.amount, usual],
          ]
        : [
            [2, kinds],
            [reading.amount, largest],
          ];
    },
    read({take, locale}) {
      const kind = take(kinds);
      return kind === 0 ? '' : groupDigits(take(kind === 1 ? usual : largest), locale);
    },
  };
}

/** Text that says whole rupiah; in groups where it comes back. */
export const amount: Code<string> = rupiah((text) => readRupiah(text));

/** The same for a field that takes number words, too. */
export const spelledAmount: Code<string> = rupiah(parseRupiah);

const longest = 1200;

/** Text that says months from 1, as many as a loan may have. */
export const months: Code<string> = {
  write: (text) => [[readMonths(text) ?? 0, longest + 1]],
  read: ({take}) => String(take(longest + 1) || ''),
};

/** Months of grace, from 0. */
export const graceMonths: Code<string> = {
  write(text) {
    const number = /^\d{1,4}$/.test(text) ? Number(text) : Infinity;
    return [[number <= longest ? number + 1 : 0, longest + 2]];
  },
  read({take}) {
    const digit = take(longest + 2);
    return digit === 0 ? '' : String(digit - 1);
  },
};

const decimals = 6;
const unit = 10 ** decimals;

/** Text that says a percentage; it comes back with a dot, and without zeros at its end. */
export const percent: Code<string> = {
  write(text) {
    const [, whole = '', part = ''] = /^(\d+)(?:\.(\d*?)0*)?$/.exec(readPercent(text) ?? '') ?? [];
    const fits = whole && part.length <= decimals;
    return [[fits ? Number(whole) * unit + Number(part.padEnd(decimals, '0')) + 1 : 0, 100 * unit + 2]];
  },
  read({take}) {
    const digit = take(100 * unit + 2);
    if (digit === 0) return '';
    const digits = String(digit - 1).padStart(decimals + 1, '0');
    return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(/\.?0+$/, '');
  },
};

const day = 86_400_000;
/** From the first day of year 0, the first that a date field knows, to 1970-01-01. */
const daysBefore1970 = 719_528;
const daysTo9999 = 3_652_425;

/** An ISO date, or none. */
export const date: Code<string> = {
  write: (text) => [[isDate(text) ? Date.parse(text) / day + daysBefore1970 + 1 : 0, daysTo9999 + 1]],
  read({take}) {
    const digit = take(daysTo9999 + 1);
    return digit === 0 ? '' : new Date((digit - 1 - daysBefore1970) * day).toISOString().slice(0, 10);
  },
};
