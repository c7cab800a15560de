import {describe, expect, it} from 'vitest';
import {readCardData} from './read-card-data.js';

const token = 'eyJhbGciOiJFUzI1NiJ9.eyJqdGkiOiJjIn0.c2ln';
const cooperative = {
  code: '36.73.01.1007',
  name: 'Koperasi Kelurahan Merah Putih Unyur',
  village: 'Unyur',
  district: 'Serang',
};
const member = {
  name: 'Suharti',
  memberNumber: 'UNY-0012',
  role: 'member',
  joinedOn: '2025-06-02',
  status: 'active',
};
const card = {id: 'crd_1', token, issuedAt: '2026-03-02T09:00:00+07:00', expiresAt: '2031-03-02'};
const whole = {cooperative, member, card};
/** Of nobody: the area 99 does not exist. */
const nationalId = '9971014107900001';

describe('data of a card', () => {
  it('are read as they are where nothing is wrong', () => {
    expect(readCardData(whole).data).toEqual({
      cooperative,
      member: {...member, id: null, sample: false, photo: null, nationalIdLast4: null},
      card: {...card, revokedAt: null},
      savings: null,
    });
  });

  it('may be what the contract answers: a kecamatan with its code, instants, a number where a text is meant', () => {
    const {data} = readCardData({
      cooperative: {...cooperative, district: {code: '36.73.01', name: 'Serang'}, kind: 'KKMP'},
      member: {...member, memberNumber: 12, sample: true, updatedAt: '2025-06-02T09:00:00+07:00'},
      card: null,
    });
    expect([data?.cooperative.district, data?.member.memberNumber, data?.member.sample, data?.card]).toEqual([
      'Serang',
      '12',
      true,
      null,
    ]);
  });

  it('hold nothing unseen, and nothing that turns the direction of the card', () => {
    const {data} = readCardData({...whole, member: {...member, name: 'Su\u200bhar\u202eti\u0007 A'}});
    expect(data?.member.name).toBe('Su har ti  A');
  });

  it('do without what nobody knows', () => {
    const {data} = readCardData({
      cooperative,
      member: {name: 'Suharti', memberNumber: 'A1', status: 'aktif kembali'},
    });
    expect(data?.member).toEqual({
      id: null,
      name: 'Suharti',
      memberNumber: 'A1',
      role: 'member',
      joinedOn: null,
      status: 'aktif kembali',
      sample: false,
      photo: null,
      nationalIdLast4: null,
    });
  });

  it.each([
    ['no object', 'kartu', [{field: 'card', code: 'json'}]],
    ['nothing', null, [{field: 'card', code: 'json'}]],
    [
      'an empty object',
      {},
      [
        {field: 'cooperative', code: 'missing'},
        {field: 'member', code: 'missing'},
      ],
    ],
    ['no name', {...whole, member: {...member, name: ' '}}, [{field: 'member.name', code: 'missing'}]],
    [
      'a list for a name',
      {...whole, member: {...member, name: ['A']}},
      [{field: 'member.name', code: 'missing'}],
    ],
    [
      'a truth for a name',
      {...whole, member: {...member, name: true}},
      [{field: 'member.name', code: 'text'}],
    ],
    [
      'a day that is none',
      {...whole, member: {...member, joinedOn: '2025-02-30'}},
      [{field: 'member.joinedOn', code: 'date'}],
    ],
    [
      'a name for a code',
      {...whole, cooperative: {...cooperative, code: 'Unyur'}},
      [{field: 'cooperative.code', code: 'code'}],
    ],
    [
      'an address for a token',
      {...whole, card: {...card, token: 'https://contoh.id/?a=1'}},
      [{field: 'card.token', code: 'token'}],
    ],
  ])('say which field to correct: %s', (_, value, problems) => {
    expect(readCardData(value)).toEqual({problems});
  });

  it.each([
    ['member.name', {...whole, member: {...member, name: `Suharti ${nationalId}`}}],
    ['member.name', {...whole, member: {...member, name: '9971 0141 0790 0001'}}],
    ['member.memberNumber', {...whole, member: {...member, memberNumber: Number(nationalId)}}],
    ['member.role', {...whole, member: {...member, role: '99.71.01.41.07.90.0001'.replaceAll('.', '-')}}],
    ['cooperative.village', {...whole, cooperative: {...cooperative, village: nationalId}}],
    ['card.id', {...whole, card: {...card, id: nationalId}}],
  ])('are refused with a whole national id in %s', (field, value) => {
    expect(readCardData(value)).toEqual({problems: [{field, code: 'nationalId'}]});
  });

  it.each([{nationalId}, {nationalIdLast4: nationalId}, {nationalIdLast4: '0001'}])(
    'keep no more of a national id than its last four digits',
    (more) => {
      const reading = readCardData({...whole, member: {...member, ...more}});
      expect(reading.data?.member.nationalIdLast4).toBe('0001');
      expect(JSON.stringify(reading)).not.toContain('997101');
    },
  );

  it('leave out a photo whose address holds a national id, and any other field that a card does not have', () => {
    const {data} = readCardData({
      ...whole,
      member: {...member, photo: `/foto/${nationalId}.jpg`, address: `Jalan ${nationalId}`},
      note: nationalId,
    });
    expect(data?.member.photo).toBeNull();
    expect(JSON.stringify(data)).not.toContain(nationalId);
  });
});
