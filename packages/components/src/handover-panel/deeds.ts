import {copyText} from '../export/copy-text.js';
import {fileName} from '../export/file-name.js';
import type {Handover} from '../export/handover.js';
import {saveFile} from '../export/save-file.js';
import {scheduleCsv} from '../export/schedule-csv.js';
import {scheduleIcs} from '../export/schedule-ics.js';
import {scheduleText} from '../export/schedule-text.js';
import type {ShareLink} from '../share/share-link.js';
import type {Outcome} from './outcome.js';
import {partLoaded} from './part-not-loaded.js';

/** A way to hand a plan over; keys the label of its button. */
export type Deed = 'link' | 'text' | 'csv' | 'xlsx' | 'calendar' | 'print';

/** The plan, and the address that shows it where the page gives one and the entries have room in it. */
export interface Subject {
  readonly handover: Handover;
  link(): ShareLink | undefined;
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

async function copied(
  text: string,
  message: 'linkCopied' | 'textCopied',
  link: ShareLink | undefined,
): Promise<Outcome> {
  const outcome: Outcome = (await copyText(text))
    ? {message}
    : {message: 'notCopied', failed: true, byHand: text};
  return {...outcome, leftOut: link?.leftOut ?? []};
}

/**
 * What each button does.
 *
 * @throws PartNotLoaded where a part that it needs could not be loaded; any other error is a fault.
 */
export const deeds: Readonly<Record<Deed, (subject: Subject) => Outcome | Promise<Outcome>>> = {
  link: ({link}) => {
    const made = link();
    return made ? copied(made.href, 'linkCopied', made) : {message: 'linkTooLong', failed: true};
  },
  text: ({handover, link}) => {
    const made = link();
    return copied(scheduleText(handover, made?.href), 'textCopied', made);
  },
  csv: ({handover}) => saved(handover, 'csv', scheduleCsv(handover), 'text/csv;charset=utf-8'),
  calendar: ({handover}) => {
    const calendar = scheduleIcs(handover);
    return calendar === undefined
      ? {message: 'noDates', failed: true}
      : saved(handover, 'ics', calendar, 'text/calendar;charset=utf-8');
  },
  xlsx: async ({handover}) => {
    const {scheduleXlsx} = await partLoaded(import('../export/schedule-xlsx.js'));
    return saved(handover, 'xlsx', await scheduleXlsx(handover), xlsxType);
  },
  print: async ({handover}) => {
    const {printProposal} = await partLoaded(import('../export/print-proposal.js'));
    return (await printProposal(handover)) ? {message: 'printed'} : {message: 'notPrinted', failed: true};
  },
};
