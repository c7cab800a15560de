import postgres from 'postgres';
import type {Query} from './database.ts';
import type {Engine} from './engine.ts';
import {limitSettings, usualLimits, type Limits} from './settings.ts';
import {parameterText, readers} from './values.ts';

const identity = (value: unknown): unknown => value;

// Parameters are text already, whatever type PostgreSQL asks for, and each type is read as `readers` says.
const types = Object.fromEntries(
  Object.entries(readers).map(([id, parse]) => [
    `type${id}`,
    {to: Number(id), from: [Number(id)], serialize: identity, parse},
  ]),
);

function statementOn(sql: postgres.Sql | postgres.TransactionSql): Query {
  return async <Row extends object>(text: string, parameters: readonly unknown[] = []) => [
    ...(await sql.unsafe<Row[]>(text, parameters.map(parameterText), {prepare: true})),
  ];
}

/** PostgreSQL 15 or newer at `url`, through at most `connections` connections and two more for checks and migrations. */
export function postgresEngine(url: string, connections: number, limits: Limits = usualLimits): Engine {
  const options = {
    types,
    fetch_types: false,
    connect_timeout: 10,
    idle_timeout: 300,
    connection: {application_name: 'koperasi', TimeZone: 'UTC', DateStyle: 'ISO'},
    onnotice: () => undefined,
  } as const;
  const sql = postgres(url, {...options, max: connections + 1});
  return {
    name: 'postgres',
    places: connections,
    // Not at the start of the connection: a pooler in between would not pass these on.
    settings: [
      ['search_path', 'koperasi, pg_catalog'],
      // Cooperatives have a dozen members or five thousand: a plan for any of them is wrong for one of them.
      ['plan_cache_mode', 'force_custom_plan'],
      ...limitSettings(limits),
    ],
    begin: async (work) =>
      (await sql.begin(async (transaction) => [await work(statementOn(transaction))]))[0] as never,
    async session(work) {
      // Not reserve(): with `fetch_types: false` postgres.js 3.4.9 never hands out a connection that it has just opened.
      const own = postgres(url, {...options, max: 1, max_lifetime: null, idle_timeout: 0});
      try {
        return await work({
          query: statementOn(own),
          run: async (statements) => {
            await own.unsafe(statements).simple();
          },
        });
      } finally {
        await own.end({timeout: 5});
      }
    },
    close: () => sql.end({timeout: 10}),
  };
}
