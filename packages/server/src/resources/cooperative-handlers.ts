import type {Handlers} from '../api/handler.ts';
import {conditions} from './conditions.ts';
import {
  cooperativeAnswer,
  cooperativeColumns,
  cooperativeRow,
  type CooperativeRow,
} from './cooperative-answer.ts';
import {problem} from '../api/problem-error.ts';
import {requireDays} from './days.ts';
import {jakartaDay} from './jakarta-day.ts';
import {beforeAll, edge} from './list-edge.ts';
import {lock} from './lock.ts';
import {namesOf} from './names-of.ts';

/** Cooperatives: everybody reads them, the board and the office above it correct them. */
export const cooperativeHandlers: Handlers['cooperatives'] = {
  list: async ({query, search, list, caller}) => {
    const {q, area, kind, status} = search;
    const where = conditions()
      .and('c.code > ?', edge(list, 0, beforeAll))
      .and('found(c.search, ?)', q)
      .and('c.code >= ?', area)
      // '/' follows '.', so this ends behind every code within the area.
      .and('c.code < ?', area === undefined ? undefined : `${area}/`)
      .and('c.kind = ?', kind)
      .and('c.status = ?', status);
    const rows = await query<CooperativeRow>(
      `select ${cooperativeColumns} from cooperatives c where ${where.text} order by c.code limit ${list.limit + 1}`,
      where.parameters,
    );
    return list.page(
      rows,
      ({code}) => [code],
      (row) => cooperativeAnswer(row, caller),
    );
  },

  get: async ({query, params, caller}) =>
    cooperativeAnswer(await cooperativeRow(query, params.cooperative), caller),

  update: async (request) => {
    const {query, params, caller, body, now} = request;
    requireDays(now, {pointer: '#/statusAsOf', day: body.statusAsOf, past: true});
    await lock(query, 'cooperatives', params.cooperative);
    const row = await cooperativeRow(query, params.cooperative);
    request.match(cooperativeAnswer(row, caller));
    // A status without its day is that of today, and a name that somebody states is no longer derived.
    const asOf = body.status === undefined ? row.status_as_of : jakartaDay(now);
    const nameSource = body.name === undefined ? row.name_source : 'registered';
    await query(
      `update cooperatives set name = $2, name_source = $3, status = $4, status_as_of = $5::date, status_source = $6::jsonb,
         address = $7, phone = $8 where code = $1`,
      [
        row.code,
        body.name ?? row.name,
        body.nameSource ?? nameSource,
        body.status ?? row.status,
        body.statusAsOf === undefined ? asOf : body.statusAsOf,
        body.status === undefined ? row.status_source : null,
        body.address === undefined ? row.address : body.address,
        body.phone === undefined ? row.phone : body.phone,
      ],
    );
    request.audit(`/cooperatives/${row.code}`, namesOf(body));
    return cooperativeAnswer(await cooperativeRow(query, row.code), caller);
  },

  setLegalStep: async (request) => {
    const {query, params, caller, body, now} = request;
    const {status, documentNumber = null, issuedOn = null} = body;
    requireDays(now, {pointer: '#/issuedOn', day: issuedOn, past: true});
    if (issuedOn !== null && status !== 'completed')
      throw problem('rule-broken', {
        pointer: '#/issuedOn',
        code: 'not-completed',
        detail: {
          id: 'Hanya langkah yang selesai yang punya tanggal terbit.',
          en: 'Only a step that is completed has a day of issue.',
        },
      });
    await lock(query, 'cooperatives', params.cooperative);
    const row = await cooperativeRow(query, params.cooperative);
    request.match(cooperativeAnswer(row, caller));
    await query(
      `insert into legal_steps (cooperative, step, status, document_number, issued_on, source) values ($1, $2, $3, $4, $5::date, null)
         on conflict (cooperative, step) do update set status = excluded.status, document_number = excluded.document_number,
         issued_on = excluded.issued_on, source = null`,
      [row.code, params.step, status, documentNumber, issuedOn],
    );
    request.audit(`/cooperatives/${row.code}/legal-steps/${params.step}`, [
      'status',
      'documentNumber',
      'issuedOn',
    ]);
    return cooperativeAnswer(await cooperativeRow(query, row.code), caller);
  },
};
