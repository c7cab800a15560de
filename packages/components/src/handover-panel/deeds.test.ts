import {expect, it, vi} from 'vitest';
import {handoverWith} from '../export/handover.test-only.js';
import {deeds} from './deeds.js';
import {PartNotLoaded} from './part-not-loaded.js';

vi.mock('../export/print-proposal.js', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});
vi.mock('../export/schedule-xlsx.js', () => ({
  scheduleXlsx: () => Promise.reject(new RangeError('A fault of the part.')),
}));

const subject = {handover: handoverWith(), link: () => undefined};

it('tells a part that does not come', async () => {
  await expect(deeds.print(subject)).rejects.toThrow(PartNotLoaded);
});

it('leaves an error of a part that has come as it is', async () => {
  await expect(deeds.xlsx(subject)).rejects.toThrow(RangeError);
});
