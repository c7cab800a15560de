import {describe, expect, it} from 'vitest';
import {capacityMessages} from './capacity-panel.js';
import {comparisonMessages} from './comparison-panel.js';
import {costCardMessages} from './cost-card.js';
import {costMessages} from './cost-panel.js';
import {detailMessages} from './detail.js';
import {earlyMessages} from './early-panel.js';
import {handoverMessages} from './handover-panel.js';
import {sheetMessages} from './handover-sheet.js';
import {tableEn} from './installment-table.en.js';
import {tableId} from './installment-table.id.js';
import {simulatorEn} from './loan-simulator.en.js';
import {simulatorId} from './loan-simulator.id.js';
import {chartMessages} from './loan-chart.js';
import {catalogLaterMessages} from './bumn-catalog-later.js';
import {catalogEn} from './bumn-catalog.en.js';
import {catalogId} from './bumn-catalog.id.js';
import {orderEn} from './catalog-order.en.js';
import {orderId} from './catalog-order.id.js';
import {loanScheduleMessages} from './loan-schedule.js';
import {moreMessages} from './more-schemes.js';
import {panelMessages} from './panel.js';
import {shareMessages} from './share.js';
import {workingMessages} from './working-panel.js';

function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
}

describe.each([
  ['loan simulator', simulatorId, simulatorEn],
  ['other schemes', moreMessages.id, moreMessages.en],
  ['after the first paint', detailMessages.id, detailMessages.en],
  ['a link', shareMessages.id, shareMessages.en],
  ['what can be carried', capacityMessages.id, capacityMessages.en],
  ['questions', panelMessages.id, panelMessages.en],
  ['plans beside each other', comparisonMessages.id, comparisonMessages.en],
  ['true cost', costMessages.id, costMessages.en],
  ['true cost on a card', costCardMessages.id, costCardMessages.en],
  ['paying earlier', earlyMessages.id, earlyMessages.en],
  ['the working', workingMessages.id, workingMessages.en],
  ['handing over', handoverMessages.id, handoverMessages.en],
  ['what is handed over', sheetMessages.id, sheetMessages.en],
  ['loan chart', chartMessages.id, chartMessages.en],
  ['installment table', tableId, tableEn],
  ['schedule of a loan', loanScheduleMessages.id, loanScheduleMessages.en],
  ['order desk', orderId, orderEn],
  ['catalog', catalogId, catalogEn],
  ['catalog, later', catalogLaterMessages.id, catalogLaterMessages.en],
])('%s', (_, id: Record<string, string>, en: Record<string, string>) => {
  it('speaks both languages with the same values in each sentence', () => {
    expect(Object.keys(en)).toEqual(Object.keys(id));
    const placesOf = (messages: Record<string, string>) =>
      Object.fromEntries(
        Object.entries(messages).map(([key, text]) => [key, [...new Set(placeholders(text.toLowerCase()))]]),
      );
    expect(placesOf(en)).toEqual(placesOf(id));
  });
  it('never says "bunga" or "interest" outright: a sharia scheme charges a margin', () => {
    const sentences = Object.entries({...id}).filter(([key]) => !/^interest$/i.test(key));
    expect(sentences.filter(([, text]) => /\bbunga\b/i.test(text))).toEqual([]);
    expect(
      Object.entries(en).filter(
        ([key, text]) => !/^interest$/i.test(key) && /\binterest\b/i.test(text.replace(/\{\w+\}/g, '')),
      ),
    ).toEqual([]);
  });
  it('makes no promises with exclamation marks', () => {
    expect([...Object.values(id), ...Object.values(en)].filter((text) => text.includes('!'))).toEqual([]);
  });
});
