import * as z from 'zod/mini';
import {StepStatusInput} from './cooperative-changes.js';
import {StepStatus} from './cooperatives.js';
import {page, pageQuery} from './page.js';
import {route} from './route.js';
import {Count} from './amounts.js';
import {Text} from './long-text.js';
import {Id, Instant, IsoDate, Line, VillageCode, WebAddress, answer, openEnum, request} from './values.js';

/** The readiness steps in their order; see docs/sources.md#readiness. */
export const incubationStepNames = [
  'deliberation',
  'founding-meeting',
  'deed-and-decree',
  'numbers-and-account',
  'registration-in-simkopdes',
  'members-and-savings',
  'premises',
  'partner-agreements',
  'financing',
  'first-annual-meeting',
] as const;

/** Something that shows that a step was taken. */
export const Evidence = answer({
  title: z.string(),
  url: z.nullable(WebAddress),
  date: z.nullable(IsoDate),
});

export const IncubationStep = answer({
  step: openEnum(incubationStepNames),
  order: Count,
  status: StepStatus,
  completedOn: z.nullable(IsoDate),
  evidence: z.array(Evidence),
});

/** Six months of mentoring; null until it is arranged. */
export const Mentoring = answer({
  mentor: z.nullable(z.string()),
  startsOn: IsoDate,
  endsOn: IsoDate,
});

/** How ready a cooperative is: what is known, step by step. */
export const Incubation = answer({
  cooperative: VillageCode,
  steps: z.array(IncubationStep),
  mentoring: z.nullable(Mentoring),
  updatedAt: Instant,
});

export const EvidenceInput = request({
  title: Line,
  url: z.nullable(WebAddress),
  date: z.nullable(IsoDate),
});

export const IncubationStepChange = request({
  status: StepStatusInput,
  completedOn: z.nullable(IsoDate),
  evidence: z.array(EvidenceInput).check(z.maxLength(20)),
});

/** The end follows from the start: six months later. */
export const MentoringChange = request({
  mentor: z.nullable(Line),
  startsOn: IsoDate,
});

/** One visit of a mentor. */
export const Visit = answer({
  id: Id,
  cooperative: VillageCode,
  visitedOn: IsoDate,
  topics: z.array(z.string()),
  notes: z.nullable(z.string()),
  nextVisitOn: z.nullable(IsoDate),
  recordedAt: Instant,
});

export const VisitInput = request({
  visitedOn: IsoDate,
  topics: z.array(Line).check(z.minLength(1), z.maxLength(20)),
  notes: z.optional(z.nullable(Text)),
  nextVisitOn: z.optional(z.nullable(IsoDate)),
});

const one = request({cooperative: VillageCode});

export const getIncubation = route({
  id: 'incubation.get',
  method: 'GET',
  path: '/cooperatives/{cooperative}/incubation',
  params: one,
  response: Incubation,
  status: 200,
  roles: ['member', 'board', 'city-office'],
});

export const setIncubationStep = route({
  id: 'incubation.setStep',
  method: 'PUT',
  path: '/cooperatives/{cooperative}/incubation/steps/{step}',
  params: request({cooperative: VillageCode, step: z.enum(incubationStepNames)}),
  body: IncubationStepChange,
  response: Incubation,
  status: 200,
  roles: ['board', 'city-office'],
  changes: true,
});

export const setMentoring = route({
  id: 'incubation.setMentoring',
  method: 'PUT',
  path: '/cooperatives/{cooperative}/incubation/mentoring',
  params: one,
  body: MentoringChange,
  response: Incubation,
  status: 200,
  roles: ['city-office'],
  changes: true,
});

export const listVisits = route({
  id: 'incubation.listVisits',
  method: 'GET',
  path: '/cooperatives/{cooperative}/visits',
  params: one,
  query: request(pageQuery),
  response: page(Visit),
  status: 200,
  roles: ['board', 'city-office'],
  paged: true,
});

export const recordVisit = route({
  id: 'incubation.recordVisit',
  method: 'POST',
  path: '/cooperatives/{cooperative}/visits',
  params: one,
  body: VisitInput,
  response: Visit,
  status: 201,
  roles: ['city-office'],
});

export type Incubation = z.infer<typeof Incubation>;
export type IncubationStep = z.infer<typeof IncubationStep>;
export type IncubationStepChange = z.infer<typeof IncubationStepChange>;
export type MentoringChange = z.infer<typeof MentoringChange>;
export type Visit = z.infer<typeof Visit>;
export type VisitInput = z.infer<typeof VisitInput>;
