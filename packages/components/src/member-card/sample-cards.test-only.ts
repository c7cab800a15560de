import {cards, cooperatives, members, savings} from '@koperasi/contract/examples';
import type {ClientSource} from '../provider/client-source.js';
import type {MemberCardData} from './card-data.js';
import {readCardData} from './read-card-data.js';

/** A card of the sample data, as a page would write it. */
export function sampleCard(
  member = 'mem_unyur01',
  changes: Partial<MemberCardData['member']> = {},
): MemberCardData {
  const person = members.find(({id}) => id === member)!;
  const cooperative = cooperatives.find(({code}) => code === person.cooperative)!;
  const card = cards.find((one) => one.member === member) ?? null;
  const {data} = readCardData({cooperative, member: {...person, ...changes}, card});
  return {...data!, savings: savings.find((one) => one.member === member) ?? null};
}

const notFound = (): Promise<never> => Promise.reject(Object.assign(new Error('not found'), {status: 404}));

/** A client that knows the sample data; its caller is the chair of Unyur. */
export const sampleClient: ClientSource = {
  me: {
    get: () =>
      Promise.resolve({
        role: 'member',
        cooperative: '36.73.01.1007',
        member: 'mem_unyur01',
        partner: null,
        area: null,
        permissions: [],
      }),
  },
  cooperatives: {
    get: ({cooperative}) => {
      const found = cooperatives.find(({code}) => code === cooperative);
      return found ? Promise.resolve(found) : notFound();
    },
  },
  members: {
    get: ({cooperative, member}) => {
      const found = members.find((one) => one.id === member && one.cooperative === cooperative);
      return found ? Promise.resolve(found) : notFound();
    },
  },
  cards: {
    get: ({member}) => {
      const found = cards.find((one) => one.member === member);
      return found ? Promise.resolve(found) : notFound();
    },
  },
  savings: {
    get: ({member}) => {
      const found = savings.find((one) => one.member === member);
      return found ? Promise.resolve(found) : notFound();
    },
  },
};

/** The same client behind a network that is gone the first time, or a server that refuses with a status. */
export function falteringCards(status?: number): ClientSource {
  const error = Object.assign(new Error(status ? 'refused' : 'no network'), status && {status});
  let asked = 0;
  const {get} = sampleClient.members!;
  return {
    ...sampleClient,
    members: {
      get: (...input) => ((asked += 1) === 1 ? Promise.reject(error) : get!(...input)),
    },
  };
}

/** A client that has not answered yet. */
export const silentClient: ClientSource = {
  ...sampleClient,
  members: {get: () => new Promise(() => undefined)},
};
