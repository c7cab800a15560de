import {nothing, type TemplateResult} from 'lit';
import {formatRupiah} from '../format/rupiah.js';
import {amountInput, amountOf} from './amount-input.js';
import {fieldTemplate} from './fields.js';
import type {SimulatorView} from './view.js';

/** The part for operating expenses, where the scheme limits it; the rest is for capital expenses. */
export function operatingInput(view: SimulatorView): TemplateResult | typeof nothing {
  const {operatingCeiling} = view.simulation.scheme;
  if (operatingCeiling === null) return nothing;
  const capital = amountOf(view.draft.principal) - amountOf(view.draft.operating);
  return fieldTemplate(view, {
    field: 'operating',
    label: view.text('operating'),
    hint: view.text('operatingHint', {
      limit: formatRupiah(operatingCeiling, view.locale),
      capital: formatRupiah(Math.max(0, capital), view.locale),
    }),
    control: amountInput(view, 'operating'),
  });
}
