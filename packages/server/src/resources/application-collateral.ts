import type {CollateralInput} from '@koperasi/contract';
import type {Query} from '../database/database.ts';
import {requireDays} from './days.ts';

/**
 * Refuses days of appraisal that cannot be meant.
 *
 * @throws ProblemError `invalid-request`
 */
export function requireCollateral(collateral: readonly CollateralInput[], now: Date): void {
  requireDays(
    now,
    ...collateral.map(({appraisedOn}, at) => ({
      pointer: `#/collateral/${at}/appraisedOn`,
      day: appraisedOn,
      past: true,
    })),
  );
}

/** Puts the collateral of an application in the place of what it had. */
export async function writeCollateral(
  query: Query,
  application: string,
  collateral: readonly CollateralInput[],
): Promise<void> {
  await query('delete from collaterals where application = $1', [application]);
  await query(
    `insert into collaterals (application, position, owner, kind, description, appraised_value, appraised_on, appraiser)
       select $1::text, ordinality, item ->> 'owner', item ->> 'kind', item ->> 'description', (item ->> 'appraisedValue')::bigint,
         (item ->> 'appraisedOn')::date, item ->> 'appraiser'
       from jsonb_array_elements($2::jsonb) with ordinality as items(item, ordinality)`,
    [application, collateral],
  );
}
