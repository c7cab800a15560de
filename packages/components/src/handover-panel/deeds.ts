import {copyText} from '../export/copy-text.js';
import {fileName} from '../export/file-name.js';
import type {Handover} from '../export/handover.js';
import {saveFile} from '../export/save-file.js';
import {scheduleCsv} from '../export/schedule-csv.js';
import {scheduleIcs} from '../export/schedule-ics.js';
import {scheduleText} from '../export/schedule-text.js';
import type {Outcome} from './outcome.js';

/** A way to hand a plan over; keys the label of its button. */
export type Deed = 'link' | 'text' | 'csv' | 'xlsx' | 'calendar' | 'print';

/** The plan, and the address that shows it where the page gives one. */
export interface Subject {
  readonly handover: Handover;
  link(): string | undefined;
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function saved(
  handover: Handover,
  ending: string,
  content: string | Uint8Array<ArrayBuffer>,
  type: string,
): Outcome {
  const file = fileName(handover, ending);
  saveFile(file, content, type);
  return {message: 'saved', file};
}

async function copied(text: string, message: 'linkCopied' | 'textCopied'): Promise<Outcome> {
  return (await copyText(text)) ? {message} : {message: 'notCopied', failed: true, byHand: text};
}

/** What each button does. A rejection means that a part could not be loaded. */
export const deeds: Readonly<Record<Deed, (subject: Subject) => Outcome | Promise<Outcome>>> = {
  link: ({link}) => copied(link() ?? '', 'linkCopied'),
  text: ({handover, link}) => copied(scheduleText(handover, link()), 'textCopied'),
  csv: ({handover}) => saved(handover, 'csv', scheduleCsv(handover), 'text/csv;charset=utf-8'),
  calendar: ({handover}) => {
    const calendar = scheduleIcs(handover);
    return calendar === undefined
      ? {message: 'noDates', failed: true}
      : saved(handover, 'ics', calendar, 'text/calendar;charset=utf-8');
  },
  xlsx: async ({handover}) => {
    const {scheduleXlsx} = await import('../export/schedule-xlsx.js');
    return saved(handover, 'xlsx', await scheduleXlsx(handover), xlsxType);
  },
  print: async ({handover}) => {
    const {printProposal} = await import('../export/print-proposal.js');
    return (await printProposal(handover)) ? {message: 'printed'} : {message: 'notPrinted', failed: true};
  },
};
