import {incubationStepNames, type Incubation, type IncubationStep} from '@koperasi/contract';
import type {Query} from '../database/database.ts';
import {only} from './only.ts';

interface StoredStep {
  readonly status: string;
  readonly completedOn: string | null;
  readonly evidence: IncubationStep['evidence'];
}

interface Row {
  readonly code: string;
  readonly steps: Readonly<Record<string, StoredStep>>;
  readonly mentor: string | null;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly updated_at: string;
}

const notKnown: StoredStep = {status: 'not-known', completedOn: null, evidence: []};

const statement = `
  select c.code, s.steps, m.mentor, m.starts_on, m.ends_on, greatest(s.updated_at, m.updated_at, c.created_at) as updated_at
  from cooperatives c
  left join mentoring m on m.cooperative = c.code
  cross join lateral (
    select coalesce(jsonb_object_agg(step, jsonb_build_object('status', status, 'completedOn', completed_on, 'evidence', evidence)), '{}') as steps,
      max(updated_at) as updated_at
    from incubation_steps where cooperative = c.code) s
  where c.code = $1`;

/**
 * How ready a cooperative is, step by step; a step that nobody has said anything about is not known.
 *
 * @throws ProblemError `not-found`
 */
export async function incubationAnswer(query: Query, code: string): Promise<Incubation> {
  const row = only(await query<Row>(statement, [code]));
  const {starts_on: startsOn, ends_on: endsOn} = row;
  return {
    cooperative: row.code,
    steps: incubationStepNames.map((step, at) => {
      const {status, completedOn, evidence} = row.steps[step] ?? notKnown;
      return {step, order: at + 1, status, completedOn, evidence};
    }),
    mentoring: startsOn === null || endsOn === null ? null : {mentor: row.mentor, startsOn, endsOn},
    updatedAt: row.updated_at,
  };
}
