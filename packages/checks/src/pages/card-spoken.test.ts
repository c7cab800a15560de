/** What Chromium hands to a screen reader of a member card. */
import {cardKeys, cards, cooperatives, members, savings} from '@koperasi/contract/examples';
import {expect, it} from 'vitest';
import {openBrowser, type Page} from '../browsers.ts';
import {wantedEngines} from '../find-browsers.ts';
import {cardPage, untilWhole} from './card-site.ts';
import {openSite} from './form-page.ts';

const wanted = wantedEngines.includes('chromium');
const id = 'mem_unyur01';
const member = members.find((one) => one.id === id)!;
/** Of nobody. */
const nationalId = '9971014107900001';
const card = {
  cooperative: cooperatives.find(({code}) => code === member.cooperative),
  member: {...member, nationalId},
  card: cards.find((one) => one.member === id),
  savings: savings.find((one) => one.member === id),
};

interface Node {
  readonly role?: {readonly value?: string};
  readonly name?: {readonly value?: string};
  readonly ignored: boolean;
}

/** Role and name of everything that is not ignored. */
async function spoken(page: Page): Promise<string[]> {
  const session = await page.devtools!.createCDPSession();
  const {nodes} = (await session.send('Accessibility.getFullAXTree')) as {nodes: readonly Node[]};
  await session.detach();
  return nodes
    .filter(({ignored, role}) => !ignored && !/^(InlineTextBox|generic|none)$/.test(role?.value ?? ''))
    .map(({role, name}) => `${role?.value}: ${name?.value ?? ''}`.replace(/\s+/g, ' '));
}

it.skipIf(!wanted)(
  'a card reads well, one side at a time, and nothing that is hidden (in Chromium, which alone shows its tree)',
  async () => {
    const site = await openSite();
    const browser = await openBrowser('chromium');
    try {
      const page = await browser.page();
      await page.goto(
        await cardPage(
          site,
          '<kop-member-card></kop-member-card>',
          `const element = document.querySelector('kop-member-card');
        element.keys = ${JSON.stringify(cardKeys)};
        element.revoked = [];
        element.card = ${JSON.stringify(card)};`,
        ),
      );
      await untilWhole(page);
      const front = await spoken(page);
      expect(front).toContain(
        'article: Kartu anggota, Koperasi Kelurahan Merah Putih Unyur, Contoh Ketua Satu',
      );
      for (const fact of ['Kelurahan Unyur, Kecamatan Serang', 'UNY-0001', 'Ketua', '2 Juni 2025', 'Aktif'])
        expect(front).toContain(`StaticText: ${fact}`);
      expect(front).toContain('StaticText: Kartu asli dan masih berlaku');
      expect(front.join('\n')).not.toMatch(/Sisi belakang|Nomor kartu|630|Nomor Induk/);
      expect(front.join('\n')).not.toContain(nationalId);

      await page.evaluate(() => {
        document.querySelector<HTMLElement & {side: string}>('kop-member-card')!.side = 'back';
      });
      await expect
        .poll(async () => (await spoken(page)).join('\n'))
        .toContain('article: Sisi belakang kartu anggota Contoh Ketua Satu');
      const back = await spoken(page);
      expect(back).toContain('image: Kode QR untuk memeriksa kartu ini');
      expect(back.join('\n')).not.toContain('article: Kartu anggota, Koperasi');
    } finally {
      await browser.close();
      await site.close();
    }
  },
);
