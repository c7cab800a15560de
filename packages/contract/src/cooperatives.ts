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

/** How far a step can be. */
export const stepStates = ['not-known', 'not-started', 'in-progress', 'completed'] as const;

/** What a cooperative can be. */
export const cooperativeStatuses = ['not-known', 'preparing', 'operating', 'inactive'] as const;

/** How far a step is; `not-known` until somebody says. */
export const StepStatus = openEnum(stepStates);

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
  status: openEnum(cooperativeStatuses),
  statusAsOf: z.nullable(IsoDate),
  statusSource: z.nullable(Source),
  address: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  legalSteps: z.array(LegalStep),
  updatedAt: Instant,
});

/** A cooperative, in a path. */
export const cooperativeParams = request({cooperative: VillageCode});

export const listCooperatives = route({
  id: 'cooperatives.list',
  method: 'GET',
  path: '/cooperatives',
  query: request({
    ...pageQuery,
    q: z.optional(Line),
    area: z.optional(AreaCode),
    kind: z.optional(z.enum(['KKMP', 'KDMP'])),
    status: z.optional(z.enum(cooperativeStatuses)),
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
  params: cooperativeParams,
  response: Cooperative,
  status: 200,
  roles: ['public', 'member', 'board', 'city-office', 'partner'],
});

export type LegalStep = z.infer<typeof LegalStep>;
export type Cooperative = z.infer<typeof Cooperative>;
