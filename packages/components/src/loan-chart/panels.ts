import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {shortRupiah} from '../format/short-rupiah.js';
import {ticksEvery} from '../format/ticks.js';
import {fill} from '../messages/fill.js';
import {chartMessages} from '../messages/loan-chart.js';
import type {ChartPaths} from './chart-paths.js';
import {description} from './description.js';
import {firstRepayment, type ChartView} from './chart-view.js';

/** The two panels over their months: what is paid, and what is owed. */
export function panelsTemplate(
  view: ChartView,
  paths: ChartPaths,
  month: number | undefined,
): TemplateResult {
  const {locale} = view;
  const messages = chartMessages[locale];
  const {span} = paths;
  const marks = monthMarks(span);
  return html`<p class="axis" aria-hidden="true">
      <span>${messages.payment}</span><span>${shortRupiah(paths.highest, locale)}</span>
    </p>
    <svg class="payments" role="img" aria-label=${description(view)}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        <defs>
          <pattern id="stripes" width="4" height="4" patternUnits="userSpaceOnUse">
            <rect class="interest" width="4" height="4" />
            <rect class="stripe" width="4" height="1.2" />
          </pattern>
        </defs>
        <path class="principal" d=${paths.principal} />
        <path fill="url(#stripes)" d=${paths.interest} />
        ${paths.extra ? svg`<path class="extra" d=${paths.extra} />` : nothing}
      </svg>
      ${marker(month, span)} ${areaLabels(view, paths)} ${extraLabel(view, paths)}
    </svg>
    <p class="axis" aria-hidden="true">
      <span>${messages.balance}</span><span>${shortRupiah(paths.largest, locale)}</span>
    </p>
    <svg class="balances" aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        <path class="balance" d=${paths.balance} />
        ${paths.others.map((path) => svg`<path class="other" d=${path} />`)}
      </svg>
      ${marks.map((mark) => {
        const x = `${(mark / span) * 100}%`;
        return svg`<line x1=${x} x2=${x} y1="0" y2="100%" />`;
      })}
      ${marker(month, span)} ${planLabels(view, paths)}
    </svg>
    <svg class="months" aria-hidden="true">
      <text x="0" y="1.1em">${messages.months}</text>
      ${marks.map((mark) => {
        const x = (mark / span) * 100;
        // On a phone the name of the axis takes the first third.
        if (x < 30) return nothing;
        return svg`<text x="${x}%" y="1.1em" text-anchor=${x > 95 ? 'end' : 'middle'}>${mark}</text>`;
      })}
    </svg>`;
}

/** Months to mark: whole years, at most six of them; only the last month of a short loan. */
function monthMarks(count: number): number[] {
  const every = 12 * Math.ceil(count / 72);
  return count < 24 ? [count] : ticksEvery(every, every, count);
}

/** The names of the areas, at the first month of repayment, where these are high enough to carry one. */
function areaLabels(view: ChartView, {highest, span}: ChartPaths): SVGTemplateResult {
  const row = firstRepayment(view);
  const principal = (row.principal / highest) * 100;
  const interest = (row.interest / highest) * 100;
  const x = (100 * (row.number - 1)) / span;
  const label = (text: string, height: number, kind: string): SVGTemplateResult =>
    svg`<text class=${kind} x="${x}%" y="${100 - height}%" dx="8" dy="0.35em">${text}</text>`;
  return svg`${principal > 14 ? label(chartMessages[view.locale].principal, principal / 2, 'on-principal') : nothing}
    ${interest > 14 ? label(view.interest, principal + interest / 2, 'on-interest') : nothing}`;
}

/** The largest payment beyond the installments, above its month, which may be too high for the panel. */
function extraLabel({rows, locale}: ChartView, {span}: ChartPaths): SVGTemplateResult | typeof nothing {
  const amounts = rows.map(({extra = 0}) => extra);
  const largest = Math.max(...amounts);
  if (!largest) return nothing;
  const text = fill(chartMessages[locale].extra, {amount: shortRupiah(largest, locale)});
  const x = (100 * (amounts.indexOf(largest) + 0.5)) / span;
  return lineLabel(text, x, 8);
}

/** The names of the plans, each on its line, and apart from each other as far as the lines are long. */
function planLabels({rows, others, locale}: ChartView, {largest, span}: ChartPaths): SVGTemplateResult[] {
  if (others.length === 0) return [];
  return [
    svg`<text class="on-line" x="8" y="100%" dy="-0.5em">${chartMessages[locale].own}</text>`,
    ...others.map(({label, schedule}, index) => {
      const place = Math.floor((schedule.rows.length * (index + 1)) / (others.length + 1));
      const row = schedule.rows[Math.min(place, schedule.rows.length - 1)] ?? rows[0]!;
      return lineLabel(label, (100 * place) / span, 100 - (100 * row.opening) / largest);
    }),
  ];
}

/** A text on a line, in per cent of the panel, that stays within it. */
function lineLabel(text: string, x: number, y: number): SVGTemplateResult {
  const anchor = x < 30 ? 'start' : x > 70 ? 'end' : 'middle';
  return svg`<text class="on-line" x="${x}%" y="${Math.min(92, Math.max(8, y))}%" dy="0.35em" text-anchor=${anchor}>${text}</text>`;
}

/** A line through the month that is read, on whatever ground. */
function marker(month: number | undefined, span: number): SVGTemplateResult | typeof nothing {
  if (month === undefined) return nothing;
  const x = `${((month - 0.5) / span) * 100}%`;
  return svg`<line class="marker halo" x1=${x} x2=${x} y1="0" y2="100%" /><line class="marker" x1=${x} x2=${x} y1="0" y2="100%" />`;
}
