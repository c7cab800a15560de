import {nothing, type TemplateResult} from 'lit';
import type {LoanMethod} from '@koperasi/loan';
import type {Simulation} from '../loan-simulator/simulation.js';
import type {SimulatorView} from '../loan-simulator/view.js';

/** What a method costs in truth: the effective rate beside the quoted one. */
export function costTemplate(
  view: SimulatorView,
  result: NonNullable<Simulation['result']>,
  method: LoanMethod,
): TemplateResult | typeof nothing {
  void [view, result, method];
  return nothing;
}
