import type {Draft} from './draft.js';
import {isDate} from '../format/read-fields.js';
import type {Simulation} from './simulation.js';

/**
 * What the element adds to a form under its `name`, all as plain text that a program can read:
 * `name` the amount in whole rupiah, `name-scheme`, `name-months`, `name-rate` (per cent a year, decimal point),
 * `name-method`, `name-start` (ISO date) and, where there is one, `name-grace-months`, `name-grace-interest`,
 * `name-grace-within-tenor` (`true` or `false`) and `name-operating` (whole rupiah).
 *
 * @returns null while the fields make no loan: nothing half-right is sent.
 */
export function formEntries(name: string, draft: Draft, {result}: Simulation): FormData | null {
  if (!result || !name) return null;
  const {principal, months, annualRatePercent, grace} = result.terms;
  const data = new FormData();
  data.set(name, String(principal));
  const add = (suffix: string, value: string | number | boolean): void => {
    data.set(`${name}-${suffix}`, String(value));
  };
  add('scheme', draft.scheme);
  add('months', months);
  add('rate', annualRatePercent);
  add('method', draft.method);
  if (isDate(draft.start)) add('start', draft.start);
  if (grace) {
    add('grace-months', grace.months);
    add('grace-interest', grace.interest);
    add('grace-within-tenor', grace.withinTenor);
  }
  if (result.operating !== null) add('operating', result.operating);
  return data;
}
