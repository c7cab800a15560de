import * as z from 'zod/mini';
import {page, pageQuery} from './page.js';
import {route} from './route.js';
import {AreaCode, Instant, IsoDate, Line, Source, VillageCode, answer, openEnum, request} from './values.js';

/** The legal steps in the order in which guides name them; the order of tax number, business number and account varies. */
export const legalStepNames = [
  'deed-of-establishment',
  'legal-entity-decree',
  'tax-number',
  'business-number',
  'bank-account',
  'cooperative-number',
] as const;

const stepStates = ['not-known', 'not-started', 'in-progress', 'completed'] as const;
const statuses = ['not-known', 'preparing', 'operating', 'inactive'] as const;

/** How far a step is; `not-known` until somebody says. */
export const StepStatus = openEnum(stepStates);
export const StepStatusInput = z.enum(stepStates);

/** One legal step: akta, SK AHU, NPWP, NIB, bank account, nomor induk koperasi. */
export const LegalStep = answer({
  step: openEnum(legalStepNames),
  status: StepStatus,
  documentNumber: z.optional(z.nullable(z.string())),
  issuedOn: z.nullable(IsoDate),
  source: z.nullable(Source),
});

export const Area = answer({code: AreaCode, name: z.string()});

/** One cooperative, keyed by the code of its desa or kelurahan. */
export const Cooperative = answer({
  code: VillageCode,
  kind: openEnum(['KKMP', 'KDMP']),
  name: z.string(),
  nameSource: openEnum(['derived', 'registered']),
  village: z.string(),
  district: Area,
  regency: Area,
  postalCode: z.nullable(z.string()),
  status: openEnum(statuses),
  statusAsOf: z.nullable(IsoDate),
  statusSource: z.nullable(Source),
  address: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  legalSteps: z.array(LegalStep),
  updatedAt: Instant,
});

export const CooperativeChange = request({
  name: z.optional(Line),
  nameSource: z.optional(z.enum(['derived', 'registered'])),
  status: z.optional(z.enum(statuses)),
  statusAsOf: z.optional(z.nullable(IsoDate)),
  address: z.optional(z.nullable(Line)),
  phone: z.optional(z.nullable(Line)),
});

export const LegalStepChange = request({
  status: StepStatusInput,
  documentNumber: z.optional(z.nullable(Line)),
  issuedOn: z.optional(z.nullable(IsoDate)),
});

const one = request({cooperative: VillageCode});

export const listCooperatives = route({
  id: 'cooperatives.list',
  method: 'GET',
  path: '/cooperatives',
  query: request({
    ...pageQuery,
    q: z.optional(Line),
    area: z.optional(AreaCode),
    kind: z.optional(z.enum(['KKMP', 'KDMP'])),
    status: z.optional(z.enum(statuses)),
  }),
  response: page(Cooperative),
  status: 200,
  roles: ['public', 'member', 'board', 'city-office', 'partner'],
  paged: true,
});

export const getCooperative = route({
  id: 'cooperatives.get',
  method: 'GET',
  path: '/cooperatives/{cooperative}',
  params: one,
  response: Cooperative,
  status: 200,
  roles: ['public', 'member', 'board', 'city-office', 'partner'],
});

export const updateCooperative = route({
  id: 'cooperatives.update',
  method: 'PATCH',
  path: '/cooperatives/{cooperative}',
  params: one,
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

export type LegalStep = z.infer<typeof LegalStep>;
export type Cooperative = z.infer<typeof Cooperative>;
export type CooperativeChange = z.infer<typeof CooperativeChange>;
export type LegalStepChange = z.infer<typeof LegalStepChange>;
