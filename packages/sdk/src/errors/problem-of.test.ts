import {expect, it} from 'vitest';
import {problemOf} from './problem-of.js';

const facts = () =>
  ({route: 'members.create', language: 'en', idempotencyKey: null, attempts: 1, requestId: null}) as const;
const answer = {status: 409, headers: new Headers()};
const text = JSON.stringify({
  code: 'conflict',
  detail: {id: 'Sudah ada yang sama.', en: 'There is one already.'},
  errors: [
    {
      pointer: '#/memberNumber',
      code: 'taken',
      detail: {id: 'Nomor ini sudah dipakai.', en: 'This number is taken.'},
    },
  ],
});

it('names the field also where a choice that was sent is part of its name', () => {
  const {errors} = problemOf(answer, text, {...facts()}, ['member', 'UNY-0001']);
  expect(errors).toEqual([
    {
      pointer: '#/memberNumber',
      code: 'taken',
      detail: {id: 'Nomor ini sudah dipakai.', en: 'This number is taken.'},
    },
  ]);
});

it('says nothing of a field whose pointer repeats what was sent', () => {
  const echoed = text.replace('#/memberNumber', '#/3673019912310987');
  expect(problemOf(answer, echoed, {...facts()}, ['3673019912310987']).errors).toEqual([]);
});
