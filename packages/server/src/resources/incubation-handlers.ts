import type {Visit} from '@koperasi/contract';
import type {Handlers} from '../api/handler.ts';
import {problem} from '../api/problem-error.ts';
import {newId} from '../database/new-id.ts';
import {cooperativeKind} from './cooperative-kind.ts';
import {requireDays} from './days.ts';
import {incubationAnswer} from './incubation-answer.ts';
import {afterAll, edge} from './list-edge.ts';
import {lock} from './lock.ts';
import {only} from './only.ts';

interface VisitRow {
  readonly id: string;
  readonly cooperative: string;
  readonly visited_on: string;
  readonly topics: string[];
  readonly notes: string | null;
  readonly next_visit_on: string | null;
  readonly recorded_at: string;
}

const visitColumns = 'id, cooperative, visited_on, topics, notes, next_visit_on, recorded_at';

function visitAnswer(row: VisitRow): Visit {
  return {
    id: row.id,
    cooperative: row.cooperative,
    visitedOn: row.visited_on,
    topics: row.topics,
    notes: row.notes,
    nextVisitOn: row.next_visit_on,
    recordedAt: row.recorded_at,
  };
}

/** Readiness steps and mentoring: the board and the office say what was done, the office mentors. */
export const incubationHandlers: Handlers['incubation'] = {
  get: ({query, params}) => incubationAnswer(query, params.cooperative),

  setStep: async (request) => {
    const {query, params, body, now} = request;
    const {status, completedOn, evidence} = body;
    requireDays(now, {pointer: '#/completedOn', day: completedOn, past: true});
    if (completedOn !== null && status !== 'completed')
      throw problem('rule-broken', {
        pointer: '#/completedOn',
        code: 'not-completed',
        detail: {
          id: 'Hanya langkah yang selesai yang punya tanggal selesai.',
          en: 'Only a step that is completed has a day of completion.',
        },
      });
    const {cooperative, step} = params;
    await lock(query, 'cooperatives', cooperative);
    request.match(await incubationAnswer(query, cooperative));
    await query(
      `insert into incubation_steps (cooperative, step, status, completed_on, evidence) values ($1, $2, $3, $4::date, $5::jsonb)
         on conflict (cooperative, step) do update set status = excluded.status, completed_on = excluded.completed_on,
         evidence = excluded.evidence`,
      [cooperative, step, status, completedOn, evidence],
    );
    const changed = ['status', 'completedOn', 'evidence'];
    request.audit(`/cooperatives/${cooperative}/incubation/steps/${step}`, changed);
    return incubationAnswer(query, cooperative);
  },

  setMentoring: async (request) => {
    const {query, params, body, now} = request;
    requireDays(now, {pointer: '#/startsOn', day: body.startsOn});
    const {cooperative} = params;
    await lock(query, 'cooperatives', cooperative);
    request.match(await incubationAnswer(query, cooperative));
    // A month that is shorter ends the six months on its last day.
    await query(
      `insert into mentoring (cooperative, mentor, starts_on, ends_on)
         values ($1, $2, $3::date, ($3::date + interval '6 months')::date)
         on conflict (cooperative) do update set mentor = excluded.mentor, starts_on = excluded.starts_on, ends_on = excluded.ends_on`,
      [cooperative, body.mentor, body.startsOn],
    );
    request.audit(`/cooperatives/${cooperative}/incubation/mentoring`, ['mentor', 'startsOn']);
    return incubationAnswer(query, cooperative);
  },

  listVisits: async ({query, params, list}) => {
    const rows = await query<VisitRow>(
      `select ${visitColumns} from visits where cooperative = $1 and id < $2 order by id desc limit ${list.limit + 1}`,
      [params.cooperative, edge(list, 0, afterAll)],
    );
    if (rows.length === 0) await cooperativeKind(query, params.cooperative);
    return list.page(rows, ({id}) => [id], visitAnswer);
  },

  recordVisit: async (request) => {
    const {query, params, body, now} = request;
    const {visitedOn, topics, notes = null, nextVisitOn = null} = body;
    requireDays(
      now,
      {pointer: '#/visitedOn', day: visitedOn, past: true},
      {
        pointer: '#/nextVisitOn',
        day: nextVisitOn,
        from: {
          day: visitedOn,
          code: 'before-visit',
          detail: {
            id: 'Kunjungan berikutnya tidak boleh mendahului kunjungan ini.',
            en: 'The next visit must not be before this one.',
          },
        },
      },
    );
    await cooperativeKind(query, params.cooperative);
    const rows = await query<VisitRow>(
      `insert into visits (id, cooperative, visited_on, topics, notes, next_visit_on)
         values ($1, $2, $3::date, $4::jsonb, $5, $6::date) returning ${visitColumns}`,
      [newId(now.getTime()), params.cooperative, visitedOn, topics, notes, nextVisitOn],
    );
    const visit = visitAnswer(only(rows));
    request.audit(`/cooperatives/${visit.cooperative}/visits/${visit.id}`, Object.keys(body));
    return visit;
  },
};
