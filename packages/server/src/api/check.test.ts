import {LoanApplicationInput, MemberInput, SavingsEntryInput, VisitInput} from '@koperasi/contract';
import {describe, expect, it} from 'vitest';
import {check} from './check.ts';
import type {ProblemError} from './problem-error.ts';

const problemsOf = (schema: Parameters<typeof check>[0], value: unknown) => {
  try {
    check(schema, value, '#');
    return [];
  } catch (error) {
    return (error as ProblemError).errors?.map(({pointer, code, detail}) => [pointer, code, detail.en]);
  }
};

const member = {memberNumber: '001', name: 'Contoh', role: 'member', joinedOn: '2026-01-12'};

describe('what is wrong with a body', () => {
  it.each([
    [{...member, name: undefined}, '#/name', 'required', 'This is required.'],
    [{...member, role: undefined}, '#/role', 'required', 'This is required.'],
    [{...member, name: 7}, '#/name', 'wrong-type', 'The type is wrong: it is text.'],
    [{...member, joinedOn: '12-01-2026'}, '#/joinedOn', 'wrong-format', 'Write the day as YYYY-MM-DD.'],
    [{...member, joinedOn: '2026-02-30'}, '#/joinedOn', 'wrong-format', 'Write the day as YYYY-MM-DD.'],
    [{...member, nationalId: '367301'}, '#/nationalId', 'wrong-format', 'A national id has 16 digits.'],
    [{...member, name: 'x'.repeat(201)}, '#/name', 'too-long', 'At most 200 characters.'],
    [{...member, nmae: 'x'}, '#/nmae', 'unknown-field', 'There is no such field.'],
    [
      {...member, role: 'king'},
      '#/role',
      'not-an-option',
      'Choose one of: member, chair, vice-chair-business, vice-chair-membership, secretary, treasurer, supervisor.',
    ],
    [[], '#', 'wrong-type', 'The type is wrong: it is an object.'],
    [null, '#', 'wrong-type', 'The type is wrong: it is an object.'],
  ])('is named with its place (%#)', (value, pointer, code, sentence) => {
    expect(problemsOf(MemberInput, value)).toEqual([[pointer, code, sentence]]);
  });

  it('is named for numbers and lists', () => {
    const entry = {kind: 'pokok', direction: 'deposit', amount: 0, bookedOn: '2026-01-12'};
    expect(problemsOf(SavingsEntryInput, entry)).toEqual([['#/amount', 'too-small', 'At least 1.']]);
    expect(problemsOf(SavingsEntryInput, {...entry, amount: 1.5})).toEqual([
      ['#/amount', 'wrong-type', 'The type is wrong: it is a whole number.'],
    ]);
    expect(problemsOf(SavingsEntryInput, {...entry, amount: 2 ** 53})?.[0]?.slice(0, 2)).toEqual([
      '#/amount',
      'too-large',
    ]);
    expect(problemsOf(VisitInput, {visitedOn: '2026-01-12', topics: []})).toEqual([
      ['#/topics', 'too-few', 'At least 1 items.'],
    ]);
  });

  it('is pointed to inside lists', () => {
    const collateral = {owner: 'cooperative', kind: 'land', description: 'Tanah', appraisedValue: -1};
    const value = {collateral: [collateral]};
    expect(problemsOf(LoanApplicationInput, value)?.map(([pointer]) => pointer)).toContain(
      '#/collateral/0/appraisedValue',
    );
  });

  it('never repeats what was sent, nor a name that may be a value', () => {
    const value = {
      ...member,
      joinedOn: '3673041234567890',
      '3673041234567890': 'x',
      role: '3673041234567890',
    };
    expect(JSON.stringify(problemsOf(MemberInput, value))).not.toContain('3673041234567890');
    expect(problemsOf(MemberInput, {...member, '3673041234567890': 'x'})).toEqual([
      ['#', 'unknown-field', 'There is no such field.'],
    ]);
  });

  it('stops at 50 things', () => {
    const unknown = Object.fromEntries(Array.from({length: 200}, (_, index) => [`field${index}`, 1]));
    expect(problemsOf(MemberInput, {...member, ...unknown})).toHaveLength(50);
  });
});

it('takes what the contract takes', () => {
  expect(check(MemberInput, member, '#')).toEqual(member);
});
