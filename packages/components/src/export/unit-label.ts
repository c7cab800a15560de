import type {Fact} from './plan-facts.js';
import type {Handover} from './handover.js';

/** The label of a line whose value stands there as a bare number: with its unit. */
export function unitLabel({label, value}: Fact, {text}: Pick<Handover, 'text'>): string {
  switch (value.kind) {
    case 'rupiah':
      return text('unitRupiah', {label});
    case 'months':
      return text('unitMonths', {label});
    case 'percent':
      return text('unitPercent', {label});
    case 'date':
    case 'text':
      return label;
  }
}
