import type {Caller, Query} from './database.ts';
import {DatabaseError} from './database-error.ts';
import type {Engine} from './engine.ts';
import {readDriverError} from './read-driver-error.ts';
import {settingsOf, type ServerRole} from './settings.ts';

/**
 * One attempt. A statement that failed fails the transaction, also when `work` caught it: PostgreSQL would turn its COMMIT into a ROLLBACK
 * without a word. `query` dies with the transaction. What `work` throws comes out as it is, what a driver throws as a DatabaseError.
 */
async function attempt<T>(
  engine: Engine,
  as: Caller | ServerRole,
  work: (query: Query) => Promise<T>,
): Promise<T> {
  const state: {ended: boolean; failure?: DatabaseError; thrown?: {by: unknown}} = {ended: false};
  try {
    return await engine.begin(async (statement) => {
      await statement(...settingsOf(as, engine.settings));
      const query: Query = async (text, parameters) => {
        if (state.ended)
          throw new DatabaseError('fault', '', null, 'A statement came after the end of its transaction.');
        try {
          return await statement(text, parameters);
        } catch (error) {
          state.failure ??= readDriverError(error);
          throw readDriverError(error);
        }
      };
      try {
        const result = await work(query);
        if (state.failure !== undefined) throw state.failure;
        return result;
      } catch (error) {
        state.thrown = {by: error};
        throw error;
      } finally {
        state.ended = true;
      }
    });
  } catch (error) {
    if (state.thrown?.by === error) throw error;
    throw readDriverError(error);
  }
}

/** Runs `work` in a transaction; what lost a deadlock or a serialization runs again after a moment, up to three times in all. */
export async function runTransaction<T>(
  engine: Engine,
  as: Caller | ServerRole,
  work: (query: Query) => Promise<T>,
): Promise<T> {
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt(engine, as, work);
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.kind !== 'conflict' || attempts === 3) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempts * (5 + Math.random() * 20)));
    }
  }
}
