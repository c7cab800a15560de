import {defaultScheme} from '@koperasi/loan/schemes';
import {describe, expect, it} from 'vitest';
import {draftFor} from '../loan-simulator/draft.js';
import {takeBack, useAnswer, usedIn} from './used-answer.js';

const draft = {...draftFor(defaultScheme, '2026-12-01'), months: '120 bulan'};

describe('an answer put into a field', () => {
  it('stands there until it is taken back, as the person had typed it', () => {
    const changed = {...draft, ...useAnswer(draft, 'months', '57')};
    expect(changed.months).toBe('57');
    const used = usedIn(changed, 'months')!;
    expect({...changed, ...takeBack(used)}.months).toBe('120 bulan');
    expect(usedIn({...changed, ...takeBack(used)}, 'months')).toBeUndefined();
  });

  it('is forgotten once something else stands in the field', () => {
    const changed = {...draft, ...useAnswer(draft, 'months', '57'), months: '58'};
    expect(usedIn(changed, 'months')).toBeUndefined();
  });

  it('is followed by another one without losing what the person had typed', () => {
    const first = {...draft, ...useAnswer(draft, 'months', '57')};
    const second = {...first, ...useAnswer(first, 'months', '60')};
    expect(takeBack(usedIn(second, 'months')!).months).toBe('120 bulan');
  });

  it('is nothing to take back where it stood there already', () => {
    const changed = {...draft, ...useAnswer(draft, 'months', '120 bulan')};
    expect(usedIn(changed, 'months')).toBeUndefined();
  });

  it('of one field is no answer for another', () => {
    const changed = {...draft, ...useAnswer(draft, 'months', '57')};
    expect(usedIn(changed, 'principal')).toBeUndefined();
  });
});
