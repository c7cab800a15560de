import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Locale} from './locale.js';
import {parseRupiah} from './parse-rupiah.js';
import {retypeRupiah, type AmountText} from './retype-rupiah.js';

/** One keystroke on a field, as a browser makes it: the selection is replaced, or a character beside the caret removed. */
type Key = {insert: string} | 'Backspace' | 'Delete' | {select: [from: number, to: number]};

/** A person at the field; `|` marks the caret in what is returned. */
function press(keys: (Key | string)[], locale: Locale = 'id', start = ''): string {
  let field: AmountText = {text: start, caret: start.length, separatorsTyped: false};
  let end = field.caret;
  const strokes = keys.flatMap((key) =>
    typeof key === 'string' && key !== 'Backspace' && key !== 'Delete'
      ? [...key].map((insert) => ({insert}))
      : [key as Key],
  );
  for (const stroke of strokes) {
    if (typeof stroke === 'object' && 'select' in stroke) {
      field = {...field, caret: stroke.select[0]};
      end = stroke.select[1];
      continue;
    }
    let from = field.caret;
    let to = end;
    if (stroke === 'Backspace' && from === to) from = Math.max(0, from - 1);
    if (stroke === 'Delete' && from === to) to = Math.min(field.text.length, to + 1);
    const insert = typeof stroke === 'object' ? stroke.insert : '';
    const text = field.text.slice(0, from) + insert + field.text.slice(to);
    field = retypeRupiah(text, from + insert.length, locale, field);
    end = field.caret;
  }
  return `${field.text.slice(0, field.caret)}|${field.text.slice(field.caret)}`;
}

const at = (caret: number): Key => ({select: [caret, caret]});
const select = (from: number, to: number): Key => ({select: [from, to]});
const paste = (insert: string): Key => ({insert});

describe('an amount field', () => {
  it.each<{does: string; keys: (Key | string)[]; shows: string; start?: string; locale?: Locale}>([
    {does: 'groups while digits arrive', keys: ['3000'], shows: '3.000|'},
    {does: 'groups billions', keys: ['3000000000'], shows: '3.000.000.000|'},
    {does: 'groups with commas in English', keys: ['3000000'], shows: '3,000,000|', locale: 'en'},
    {does: 'keeps the currency that was typed', keys: ['Rp 5000'], shows: 'Rp 5.000|'},
    {does: 'keeps a typed dot at the end', keys: ['3.'], shows: '3.|'},
    {does: 'lets a person group by hand', keys: ['3.000.000'], shows: '3.000.000|'},
    {
      does: 'lets a person group by hand in English',
      keys: ['1,500,000.00'],
      shows: '1,500,000.00|',
      locale: 'en',
    },
    {does: 'leaves English grouping alone in Indonesian', keys: ['1,500,000.00'], shows: '1,500,000.00|'},
    {does: 'leaves a decimal part alone', keys: ['2,5'], shows: '2,5|'},
    {does: 'lets a decimal part become an amount', keys: ['2,5 miliar'], shows: '2,5 miliar|'},
    {does: 'leaves sen alone', keys: ['5000000,00'], shows: '5.000.000,00|'},
    {does: 'takes its own separator back before a unit', keys: ['1500 jt'], shows: '1500 jt|'},
    {does: 'takes it back after Rp, too', keys: ['Rp 1500juta'], shows: 'Rp 1500juta|'},
    {does: 'takes it back from a value that was set', keys: [' juta'], start: '2.500', shows: '2500 juta|'},
    {does: 'does not take a typed separator back', keys: ['2.500 juta'], shows: '2.500 juta|'},
    {
      does: 'forgets a typed separator when everything is replaced',
      keys: ['2.500', select(0, 5), '1500 jt'],
      shows: '1500 jt|',
    },
    {does: 'does not take a pasted separator back', keys: [paste('2.500'), ' juta'], shows: '2.500 juta|'},
    {does: 'groups again when the unit goes', keys: ['1500 j', 'Backspace', 'Backspace'], shows: '1.500|'},

    {does: 'regroups after Backspace at the end', keys: ['Backspace'], start: '1.500', shows: '150|'},
    {
      does: 'regroups after Backspace in the middle',
      keys: [at(4), 'Backspace'],
      start: '1.234.567',
      shows: '12|4.567',
    },
    {
      does: 'regroups after Delete in the middle',
      keys: [at(2), 'Delete'],
      start: '1.234.567',
      shows: '1|34.567',
    },
    {does: 'passes its separator on Backspace', keys: [at(2), 'Backspace'], start: '1.500', shows: '1|.500'},
    {does: 'then removes the digit', keys: [at(2), 'Backspace', 'Backspace'], start: '1.500', shows: '|500'},
    {does: 'passes its separator on Delete', keys: [at(1), 'Delete'], start: '1.500', shows: '1.|500'},
    {
      does: 'then deletes the digit after it',
      keys: [at(1), 'Delete', 'Delete'],
      start: '1.500',
      shows: '1|00',
    },
    {does: 'shows nothing after the last digit', keys: ['5', 'Backspace'], shows: '|'},
    {
      does: 'keeps zeros while the first digit is replaced',
      keys: [at(1), 'Backspace'],
      start: '3.000.000',
      shows: '|000000',
    },
    {
      does: 'groups them again behind a new digit',
      keys: [at(1), 'Backspace', '5'],
      start: '3.000.000',
      shows: '5|.000.000',
    },

    {does: 'takes a digit in the middle', keys: [at(3), '9'], start: '3.000', shows: '30.9|00'},
    {does: 'takes a digit before a separator', keys: [at(1), '2'], start: '1.500', shows: '12|.500'},
    {does: 'takes a digit after a separator', keys: [at(2), '2'], start: '1.500', shows: '12|.500'},
    {does: 'takes a digit at the start', keys: [at(0), '2'], start: '500', shows: '2|.500'},
    {does: 'takes a digit before the zeros of Rp', keys: [at(3), '1'], start: 'Rp 500', shows: 'Rp 1|.500'},
    {does: 'replaces a selection', keys: [select(0, 5), '7'], start: '1.500', shows: '7|'},
    {does: 'replaces part of an amount', keys: [select(2, 5), '25'], start: '1.500.000', shows: '125|.000'},
    {
      does: 'deletes part of an amount',
      keys: [select(1, 5), 'Backspace'],
      start: '1.500.000',
      shows: '1|.000',
    },

    {does: 'groups pasted digits', keys: [paste('3000000000')], shows: '3.000.000.000|'},
    {does: 'keeps a pasted amount', keys: [paste('Rp 3.000.000.000,-')], shows: 'Rp 3.000.000.000,-|'},
    {does: 'keeps a pasted decimal to be refused', keys: [paste('1.50')], shows: '1.50|'},
    {
      does: 'keeps it over an amount of its own',
      keys: [select(0, 5), paste('1.50')],
      start: '1.500',
      shows: '1.50|',
    },
    {
      does: 'keeps what a browser fills in',
      keys: [select(1, 5), paste('.50')],
      start: '1.500',
      shows: '1.50|',
    },
    {does: 'joins pasted digits', keys: [paste('000')], start: '2.500', shows: '2.500.000|'},
    {does: 'keeps words', keys: [paste('tiga miliar')], shows: 'tiga miliar|'},
  ])('$does', ({keys, start, locale, shows}) => {
    expect(press(keys, locale, start)).toBe(shows);
  });

  it('keeps a filled-in text that does not follow from what it held', () => {
    const before = {text: '1.500', caret: 5, separatorsTyped: false};
    expect(retypeRupiah('2.50', 4, 'id', before)).toEqual({text: '2.50', caret: 4, separatorsTyped: true});
  });

  it('never loses, adds or reorders a digit, a letter or a mark that a person made', () => {
    const key = fc.constantFrom('0', '1', '5', '000', 'Rp ', ' jt', 'juta', 'x', '-');
    const step = fc.record({key, from: fc.nat(20), length: fc.nat(3)});
    const kept = (text: string) => text.replace(/[.,]/g, '');
    fc.assert(
      fc.property(fc.array(step, {maxLength: 15}), fc.constantFrom<Locale>('id', 'en'), (steps, locale) => {
        let field: AmountText = {text: '', caret: 0, separatorsTyped: false};
        for (const {key, from, length} of steps) {
          const start = Math.min(from, field.text.length);
          const typed = field.text.slice(0, start) + key + field.text.slice(start + length);
          const caret = start + key.length;
          field = retypeRupiah(typed, caret, locale, {...field, caret: start});
          expect(kept(field.text)).toBe(kept(typed));
          expect(kept(field.text.slice(0, field.caret))).toBe(kept(typed.slice(0, caret)));
        }
      }),
      {numRuns: 3_000},
    );
  });

  it('reads the same whether digits were typed one by one or pasted', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 0, max: Number.MAX_SAFE_INTEGER}),
        fc.constantFrom<Locale>('id', 'en'),
        (n, locale) => {
          const shown = press([String(n)], locale).replace('|', '');
          expect(parseRupiah(shown)).toEqual({ok: true, amount: n});
        },
      ),
    );
  });
});
