import {schemeById} from '@koperasi/loan/schemes';
import type {Locale} from '../format/locale.js';
import {monthsEn} from '../format/months.en.js';
import {monthsId} from '../format/months.id.js';
import {draftFor, type Draft} from '../loan-simulator/draft.js';
import {sentences} from '../loan-simulator/sentences.js';
import {simulate} from '../loan-simulator/simulation.js';
import type {SimulatorView} from '../loan-simulator/view.js';
import {detailMessages} from '../messages/detail.js';
import {simulatorEn} from '../messages/loan-simulator.en.js';
import {simulatorId} from '../messages/loan-simulator.id.js';
import {moreMessages} from '../messages/more-schemes.js';
import {handoverOf, type Handover} from './handover.js';

/** A plan as the simulator would hand it over on 24 November 2026, with what a test changes of it. */
export function handoverWith(change: Partial<Draft> = {}, locale: Locale = 'id'): Handover {
  const scheme = schemeById(change.scheme ?? 'kota-serang-2025')!;
  const draft = {...draftFor(scheme, '2026-12-01'), ...change};
  const first = locale === 'en' ? simulatorEn : simulatorId;
  const text = sentences({...first, ...detailMessages[locale], ...moreMessages[locale]}, scheme.wording);
  const view: Partial<SimulatorView> = {
    draft,
    locale,
    text,
    simulation: simulate(draft, scheme),
    months: locale === 'en' ? monthsEn : monthsId,
    today: '2026-11-24',
  };
  const handover = handoverOf(view as SimulatorView);
  if (!handover) throw new Error('The draft makes no loan.');
  return handover;
}
