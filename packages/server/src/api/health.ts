import {Hono} from 'hono';
import type {Database} from '../database/database.ts';

/** Whether this process lives, and whether it can serve: its tables are up to date since it started, so the database has to answer. */
export function createHealth(database: Database, isStopping: () => boolean): Hono {
  const app = new Hono();
  app.get('/health/live', (context) => context.json({status: 'live'}, 200, {'Cache-Control': 'no-store'}));
  app.get('/health/ready', async (context) => {
    const isReady = !isStopping() && (await database.ready());
    const headers = {'Cache-Control': 'no-store', ...(!isReady && {'Retry-After': '5'})};
    return context.json({status: isReady ? 'ready' : 'not-ready'}, isReady ? 200 : 503, headers);
  });
  return app;
}
