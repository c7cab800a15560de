import {applications} from './applications.ts';
import {cooperatives} from './cooperatives.ts';
import type {Descriptions} from './description.ts';
import {incubation} from './incubation.ts';
import {lending} from './lending.ts';
import {loans} from './loans.ts';
import {members} from './members.ts';
import {trade} from './trade.ts';
import {values} from './values.ts';
import {watching} from './watching.ts';

export {operations} from './operations.ts';
export {parameters} from './parameters.ts';

/** What the document says of each component. */
export const components: Descriptions = {
  ...values,
  ...cooperatives,
  ...incubation,
  ...members,
  ...lending,
  ...loans,
  ...applications,
  ...trade,
  ...watching,
};
