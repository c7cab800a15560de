import {members} from '@koperasi/contract/examples';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {MemberCardData} from './card-data.js';
import './card-sheet.define.js';
import {sampleCard} from './sample-cards.test-only.js';

const all = members.map(({id}) => sampleCard(id));

const meta: Meta<{cards: readonly MemberCardData[]}> = {
  title: 'Lembar kartu',
  component: 'kop-card-sheet',
  args: {cards: all},
  render: ({cards}) => html`<kop-card-sheet .cards=${cards}></kop-card-sheet>`,
};
export default meta;

type Story = StoryObj<{cards: readonly MemberCardData[]}>;

/** More than ten, so there is a second sheet. */
export const TwoSheets: Story = {name: 'Dua lembar'};
export const OneCard: Story = {name: 'Satu kartu', args: {cards: all.slice(0, 1)}};
export const Empty: Story = {name: 'Belum ada kartu', args: {cards: []}};
/** Somebody's data are not complete: the others are printed. */
export const OneWrong: Story = {
  name: 'Satu data belum lengkap',
  args: {
    cards: [
      ...all.slice(0, 3),
      {...all[4]!, member: {...all[4]!.member, memberNumber: ''}},
      {} as unknown as MemberCardData,
    ],
  },
};
export const Dark: Story = {name: 'Gelap', args: {cards: all.slice(0, 4)}, parameters: {scheme: 'dark'}};
