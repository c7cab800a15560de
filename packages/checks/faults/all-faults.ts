import type {Fault} from './fault.ts';
import {abortFaults} from './faults-abort.ts';
import {bodyFaults} from './faults-body.ts';
import {connectionFaults} from './faults-connection.ts';
import {contentFaults} from './faults-content.ts';
import {identityFaults} from './faults-identity.ts';
import {statusFaults} from './faults-status.ts';
import {writeFaults} from './faults-write.ts';

/** Every fault, in the order of the table. */
export const allFaults: readonly Fault[] = [
  ...connectionFaults,
  ...bodyFaults,
  ...contentFaults,
  ...statusFaults,
  ...writeFaults,
  ...identityFaults,
  ...abortFaults,
];
