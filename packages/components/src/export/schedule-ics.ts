import {formatDate} from '../format/date.js';
import {formatMonths} from '../format/months.js';
import {formatRupiah} from '../format/rupiah.js';
import {interestWords} from '../messages/interest-words.js';
import {calendarLine, calendarText} from './calendar-line.js';
import {figuresVersion} from './figures-version.js';
import type {Handover} from './handover.js';

/** Before midnight of the day itself: nine o'clock three days and one day earlier. */
const reminders = ['-P2DT15H', '-PT15H'];

/** The same for the same plan, so that a second import replaces the first. */
function planName({scheme, terms, start}: Handover): string {
  const {principal, annualRatePercent, months, method, grace} = terms;
  const graceName = grace
    ? `${grace.months}-${grace.interest}-${grace.withinTenor ? 'within' : 'before'}`
    : '0';
  return [scheme.id, principal, annualRatePercent, months, method, graceName, start].join('.');
}

/**
 * The due dates of a plan as an iCalendar file (RFC 5545): an all-day event for each payment, on the day on which it is payable,
 * with a reminder at nine o'clock three days and one day before. A row in which nothing is paid has no event.
 *
 * @returns undefined where no dates are known.
 */
export function scheduleIcs(handover: Handover): string | undefined {
  const {days, locale, schedule, scheme, terms, text, today} = handover;
  if (!days) return undefined;
  const basic = (isoDate: string): string => isoDate.replaceAll('-', '');
  const rupiah = (amount: number): string => formatRupiah(amount, locale).replace('\u00a0', ' ');
  const {interest: word} = interestWords(locale, scheme.wording);
  const calendar = text('calendar', {
    amount: rupiah(terms.principal),
    months: formatMonths(terms.months, locale),
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Koperasi Merah Putih UI//Simulator ${figuresVersion}//${locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${calendarText(calendar)}`,
    `X-WR-CALNAME:${calendarText(calendar)}`,
  ];
  schedule.rows.forEach(({number, principal, interest, total, closing}, index) => {
    if (total === 0) return;
    const {dueOn, payableOn, holidaysKnown} = days[index]!;
    const amount = rupiah(total);
    const description = [
      text('parts', {
        principal: rupiah(principal),
        interest: word,
        interestAmount: rupiah(interest),
        closing: rupiah(closing),
      }),
      ...(dueOn === payableOn ? [] : [text('dueBefore', {date: formatDate(dueOn, locale)})]),
      ...(holidaysKnown ? [] : [text('weekendOnly')]),
      scheme.name[locale],
      text('notAnOffer'),
    ].join('\n');
    const reminder = text('dueIn', {number, amount, date: formatDate(payableOn, locale)});
    lines.push(
      'BEGIN:VEVENT',
      `UID:${planName(handover)}.${number}@kop-loan-simulator`,
      `DTSTAMP:${basic(today)}T000000Z`,
      `DTSTART;VALUE=DATE:${basic(payableOn)}`,
      `SUMMARY:${calendarText(text('due', {number, count: schedule.rows.length, amount}))}`,
      `DESCRIPTION:${calendarText(description)}`,
      'TRANSP:TRANSPARENT',
      ...reminders.flatMap((trigger) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${calendarText(reminder)}`,
        `TRIGGER:${trigger}`,
        'END:VALARM',
      ]),
      'END:VEVENT',
    );
  });
  return [...lines, 'END:VCALENDAR'].map(calendarLine).join('');
}
