import {defaultScheme} from '@koperasi/loan/schemes';
import {expect, it} from 'vitest';
import {handoverMessages} from '../messages/handover-panel.js';
import type {SimulatorView} from '../loan-simulator/view.js';
import {panelText} from '../panel/panel-text.js';
import {leftOutText} from './left-out.js';

it.each([
  {locale: 'id', leftOut: [], said: ''},
  {locale: 'id', leftOut: [2], said: 'Rencana C tidak muat dalam tautan.'},
  {locale: 'id', leftOut: [0, 2], said: 'Rencana A dan C tidak muat dalam tautan.'},
  {locale: 'en', leftOut: [1], said: 'Plan B does not fit into the link.'},
  {locale: 'en', leftOut: [1, 2], said: 'Plans B and C do not fit into the link.'},
] as const)('names the plans $leftOut in $locale', ({locale, leftOut, said}) => {
  const simulation = {scheme: defaultScheme} as SimulatorView['simulation'];
  expect(leftOutText(leftOut, panelText({locale, simulation}, handoverMessages))).toBe(said);
});
