import {defaultScheme} from '@koperasi/loan/schemes';
import {describe, expect, it} from 'vitest';
import {draftFor, type Draft} from '../loan-simulator/draft.js';
import {addPlan, editPlan, pinPlan, plansOf, removePlan, restorePlan} from './comparison.js';

const first: Draft = {...draftFor(defaultScheme, '2026-12-01'), months: '12'};
const months = (draft: Draft): string[] => plansOf(draft).map((plan) => plan.months);

/** Three plans of 12, 24 and 36 months, the last in the fields. */
function three(): Draft {
  const second = {...addPlan(first), months: '24'};
  return {...addPlan(second), months: '36'};
}

describe('plans beside each other', () => {
  it('begin with the one in the fields', () => {
    expect(months(first)).toEqual(['12']);
  });

  it('are kept in the order in which they were added', () => {
    expect(months(three())).toEqual(['12', '24', '36']);
    expect(three().months).toBe('36');
  });

  it('change places with the fields without losing their order', () => {
    const edited = editPlan(three(), 0);
    expect(edited.months).toBe('12');
    expect(months(edited)).toEqual(['12', '24', '36']);
    expect(months({...edited, months: '18'})).toEqual(['18', '24', '36']);
  });

  it('leave nothing of the former plan in the fields', () => {
    const withFees = {
      ...three(),
      fees: {provisionPercent: '1', administration: '', insurance: '', other: '', paid: []},
    };
    expect(editPlan(withFees, 0)).toHaveProperty('fees', undefined);
    expect(editPlan(editPlan(withFees, 0), 2).fees?.provisionPercent).toBe('1');
  });

  it('keep the pinned plan when another is taken away', () => {
    const pinned = pinPlan(three(), 2);
    const removed = removePlan(pinned, 0);
    expect(months(removed)).toEqual(['24', '36']);
    expect(removed.comparison?.pinned).toBe(1);
    expect(removed.months).toBe('36');
  });

  it.each([
    [0, 2, 0],
    [1, 0, 2],
    [2, 2, 1],
  ])(
    'come back as they were when plan %d was taken away, with %d in the fields and %d pinned',
    (place, inFields, pinned) => {
      const before = pinPlan(editPlan(three(), inFields), pinned);
      const after = restorePlan(removePlan(before, place));
      expect(months(after)).toEqual(['12', '24', '36']);
      expect(after.months).toBe(['12', '24', '36'][inFields]);
      expect(after.comparison).toMatchObject({place: inFields, pinned});
      expect(after.comparison).not.toHaveProperty('removed');
    },
  );

  it('keep what was entered after one of them was taken away', () => {
    const elsewhere = restorePlan({...removePlan(three(), 0), months: '48'});
    expect(months(elsewhere)).toEqual(['12', '24', '48']);
    const inFields = restorePlan({...removePlan(three(), 2), months: '48'});
    expect(months(inFields)).toEqual(['48', '24', '36']);
    expect(inFields.months).toBe('36');
  });

  it('put the first that is left into the fields when theirs is taken away', () => {
    const removed = removePlan(three(), 2);
    expect(removed.months).toBe('12');
    expect(months(removed)).toEqual(['12', '24']);
  });
});
