import {html, nothing, type TemplateResult} from 'lit';
import {isDate} from '../format/read-fields.js';
import type {SimulatorView} from '../loan-simulator/view.js';
import {earlyMessages} from '../messages/early-panel.js';
import {panelChoice} from '../panel/panel-field.js';
import {panelText} from '../panel/panel-text.js';
import {calendarOf} from '../plan/calendar-of.js';
import {earlyPlans, effects, type EarlyPlans} from './early-plans.js';
import type {Early} from './early.js';
import {extraFields} from './extra-fields.js';
import {meaningsTemplate} from './meanings-template.js';
import {noEarly, readEarly} from './read-early.js';
import {settlementTemplate} from './settlement-template.js';

/** Paying more than the installment, in both meanings, and paying everything off. */
export function panelTemplate(view: SimulatorView): TemplateResult {
  const {shown} = view;
  if (!shown) return html``;
  const {method} = view.draft;
  const schedule = shown.schedules[method];
  const last = schedule.rows.length - 1;
  const text = panelText(view, earlyMessages);
  if (last < 1) return html`<p class="hint">${text('oneInstallment')}</p>`;
  const terms = {...shown.terms, method};
  const draft = view.draft.early ?? noEarly(last);
  const reading = readEarly(draft, last);
  const early: Early = {
    view,
    text,
    draft,
    reading,
    terms,
    schedule,
    last,
    plans: reading.extra ? earlyPlans(terms, schedule, reading.extra) : null,
    edit: (change) => {
      view.edit({early: {...draft, ...change}});
    },
  };
  return html`${extraFields(early)} ${early.plans ? plansTemplate(early, early.plans) : nothing}
  ${settlementTemplate(early)}`;
}

function plansTemplate({view, text, draft, edit}: Early, plans: EarlyPlans): TemplateResult {
  const {start, method} = view.draft;
  const {scheme} = view.simulation;
  const calendar = calendarOf(scheme, isDate(start) ? start : undefined);
  return html`${meaningsTemplate(view, text, plans)}
    <details>
      <summary>${text('schedule')}</summary>
      ${panelChoice({
        id: 'effect',
        legend: text('scheduleOf'),
        choices: effects.map((value) => ({value, label: text(value)})),
        chosen: draft.effect,
        disabled: view.disabled,
        choose: (effect) => {
          edit({effect});
        },
      })}
      <kop-installment-table
        .schedule=${plans[draft.effect].schedule}
        .method=${method}
        .start=${calendar.start}
        .dueDay=${calendar.dueDay}
        .workingDays=${calendar.workingDays}
        .holidays=${calendar.holidays}
        .wording=${scheme.wording}
      ></kop-installment-table>
    </details>`;
}
