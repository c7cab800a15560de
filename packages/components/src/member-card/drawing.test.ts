import {cards} from '@koperasi/contract/examples';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cardBackMessages} from '../messages/card-back.js';
import {memberCardId} from '../messages/member-card.id.js';
import {backTexts} from './back-texts.js';
import {cardTexts} from './card-texts.js';
import {drawBack} from './draw-back.js';
import {drawFront} from './draw-front.js';
import type {Drawing} from './drawing.js';
import {readCardData} from './read-card-data.js';
import {sampleCard} from './sample-cards.test-only.js';
import {textWidth} from './text-width.js';

const colors = {surface: '#fff', text: '#000', muted: '#555', band: '#b3122a', onBand: '#fff', line: '#999'};
const style = {colors, has: {photo: false, logo: false}, measure: textWidth};
const telling = {
  messages: memberCardId,
  locale: 'id',
  showNationalId: true,
  now: Date.UTC(2026, 10, 27),
} as const;

function textsOf({items}: Drawing): string[] {
  return items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
}

/** A text of a drawing that does not lie on the card. */
function beyond({items}: Drawing): string[] {
  return items.flatMap((item) => {
    if (item.kind !== 'text') return [];
    const width = textWidth(item.text, item.isBold ?? false) * item.size;
    const left = {start: item.x, middle: item.x - width / 2, end: item.x - width}[item.anchor ?? 'start'];
    const isOn = left >= 0 && left + width <= 85.6 && item.y - item.size * 0.8 >= 0 && item.y <= 53.98;
    return isOn ? [] : [item.text];
  });
}

describe('a drawn card', () => {
  it('says on its front what the card says, with the last four digits where they are wanted', () => {
    const data = sampleCard('mem_sukawana01', {nationalIdLast4: '0001'});
    const said = textsOf(drawFront(cardTexts(data, telling), style)).join(' ');
    for (const text of [
      'Kelurahan Sukawana, Kecamatan Curug',
      'Contoh Ketua Satu Sukawana',
      'SKW-0001',
      'Ketua',
      '2 Juni 2025',
      'Aktif',
      'Contoh',
      'Berlaku sampai 15 Agustus 2030',
      'berakhir 0001',
    ])
      expect(said).toContain(text);
  });

  it('has a code with four white modules on every side, 34 mm of it dark and light modules', () => {
    const data = sampleCard();
    const {items} = drawBack(backTexts(data, cardBackMessages.id, 'id'), style, cards[0]!.token);
    const code = items.find((item) => item.kind === 'path' && item.isCrisp);
    const ground = items.find((item) => item.kind === 'rect' && item.width === 38.4);
    if (code?.kind !== 'path' || ground?.kind !== 'rect') throw new Error('There is no code.');
    const size = Math.max(
      ...[...code.path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, , run]) => Number(x) + Number(run)),
    );
    expect(size * code.scale).toBeCloseTo(34, 0);
    expect(code.x - ground.x).toBeCloseTo(4 * code.scale);
    expect(code.y - ground.y).toBeCloseTo(4 * code.scale);
    expect(ground.x + 38.4 - (code.x + size * code.scale)).toBeCloseTo(4 * code.scale);
    // Three dots a module at 150 an inch.
    expect((code.scale / 25.4) * 150).toBeGreaterThan(3);
    expect(ground.y + ground.height).toBeLessThan(53.98);
  });

  const words = fc
    .array(fc.stringMatching(/^[A-Za-z'.-]{1,30}$/), {minLength: 1, maxLength: 16})
    .map((all) => all.join(' '));

  it('leaves out nothing, and has nothing beside the card, however long the names', () => {
    fc.assert(
      fc.property(words, words, words, words, (name, cooperative, village, memberNumber) => {
        const {data} = readCardData({
          ...sampleCard(),
          cooperative: {code: '36.73.01.1007', name: cooperative, village, district: village},
          member: {...sampleCard().member, name, memberNumber},
        });
        const front = drawFront(cardTexts(data!, telling), style);
        const back = drawBack(backTexts(data!, cardBackMessages.id, 'id'), style, cards[0]!.token);
        expect([...beyond(front), ...beyond(back)]).toEqual([]);
        const all = textsOf(front).join('').replace(/\s/g, '');
        for (const text of [name, cooperative, memberNumber]) expect(all).toContain(text.replace(/\s/g, ''));
      }),
      {numRuns: 200},
    );
  });
});
