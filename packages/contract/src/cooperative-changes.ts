import * as z from 'zod/mini';
import {
  Cooperative,
  cooperativeParams,
  cooperativeStatuses,
  legalStepNames,
  stepStates,
} from './cooperatives.js';
import {route} from './route.js';
import {IsoDate, Line, VillageCode, request} from './values.js';

export const StepStatusInput = z.enum(stepStates);

export const CooperativeChange = request({
  name: z.optional(Line),
  nameSource: z.optional(z.enum(['derived', 'registered'])),
  status: z.optional(z.enum(cooperativeStatuses)),
  statusAsOf: z.optional(z.nullable(IsoDate)),
  address: z.optional(z.nullable(Line)),
  phone: z.optional(z.nullable(Line)),
});

export const LegalStepChange = request({
  status: StepStatusInput,
  documentNumber: z.optional(z.nullable(Line)),
  issuedOn: z.optional(z.nullable(IsoDate)),
});

export const updateCooperative = route({
  id: 'cooperatives.update',
  method: 'PATCH',
  path: '/cooperatives/{cooperative}',
  params: cooperativeParams,
  body: CooperativeChange,
  response: Cooperative,
  status: 200,
  roles: ['board', 'city-office'],
  changes: true,
});

export const setLegalStep = route({
  id: 'cooperatives.setLegalStep',
  method: 'PUT',
  path: '/cooperatives/{cooperative}/legal-steps/{step}',
  params: request({cooperative: VillageCode, step: z.enum(legalStepNames)}),
  body: LegalStepChange,
  response: Cooperative,
  status: 200,
  roles: ['board', 'city-office'],
  changes: true,
});

export type CooperativeChange = z.infer<typeof CooperativeChange>;
export type LegalStepChange = z.infer<typeof LegalStepChange>;
