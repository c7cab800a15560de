import {describe, expect, it} from 'vitest';
import type {Approval} from '@koperasi/contract';
import {approvalsAfter, approvalSteps, type Decision} from './application-approvals.ts';

const opened: Approval[] = ['deliberation', 'mayor', 'bank'].map((step) => ({
  step,
  status: 'pending',
  decidedOn: null,
  note: null,
}));

function after(...moves: readonly (readonly [string, Decision['role'], string])[]): string[] {
  const approvals = moves.reduce<Approval[]>(
    (all, [action, role, on]) => approvalsAfter(all, {action, role, on, note: null}),
    opened,
  );
  return approvals.map(({status, decidedOn}) => (decidedOn === null ? status : `${status} ${decidedOn}`));
}

const deliberated = ['record-deliberation', 'board', '2026-11-02'] as const;
const endorsed = ['endorse', 'city-office', '2026-11-09'] as const;

describe('the approvals of an application', () => {
  it('are three: the deliberation, the mayor of a city or the head of a village, the bank', () => {
    expect(approvalSteps('KKMP')).toEqual(['deliberation', 'mayor', 'bank']);
    expect(approvalSteps('KDMP')).toEqual(['deliberation', 'village-head', 'bank']);
  });

  it('are decided one after the other', () => {
    expect(after(deliberated)).toEqual(['approved 2026-11-02', 'pending', 'pending']);
    expect(after(deliberated, endorsed)).toEqual(['approved 2026-11-02', 'approved 2026-11-09', 'pending']);
    expect(after(deliberated, endorsed, ['approve', 'partner', '2026-11-20'])).toEqual([
      'approved 2026-11-02',
      'approved 2026-11-09',
      'approved 2026-11-20',
    ]);
  });

  it('show who returned the application, and wait for a new deliberation', () => {
    expect(after(deliberated, ['return', 'city-office', '2026-11-05'])).toEqual([
      'pending',
      'returned 2026-11-05',
      'pending',
    ]);
    expect(after(deliberated, endorsed, ['return', 'partner', '2026-11-12'])).toEqual([
      'pending',
      'pending',
      'returned 2026-11-12',
    ]);
  });

  it('are open again behind a new deliberation', () => {
    expect(
      after(
        deliberated,
        endorsed,
        ['return', 'partner', '2026-11-12'],
        ['record-deliberation', 'board', '2026-11-16'],
      ),
    ).toEqual(['approved 2026-11-16', 'pending', 'pending']);
  });

  it('show who rejected it, and keep what was decided before', () => {
    expect(after(deliberated, endorsed, ['reject', 'partner', '2026-11-12'])).toEqual([
      'approved 2026-11-02',
      'approved 2026-11-09',
      'rejected 2026-11-12',
    ]);
  });

  it('stay as they are when money is paid out or the application is withdrawn', () => {
    expect(after(deliberated, ['withdraw', 'board', '2026-11-03'])).toEqual([
      'approved 2026-11-02',
      'pending',
      'pending',
    ]);
  });
});
