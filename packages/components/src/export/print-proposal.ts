import {fileName} from './file-name.js';
import type {Handover} from './handover.js';
import './loan-proposal.define.js';
import {printAlone} from './print-alone.js';

const page =
  "margin: 15mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; }";

/**
 * Prints a plan as a paper of its own.
 *
 * @returns Whether the browser began to print.
 */
export function printProposal(handover: Handover): Promise<boolean> {
  const proposal = document.createElement('kop-loan-proposal');
  proposal.lang = handover.locale;
  proposal.handover = handover;
  const title = fileName(handover, 'pdf').replace(/\.pdf$/, '');
  return printAlone(proposal, {ready: () => proposal.updateComplete, page, title});
}
