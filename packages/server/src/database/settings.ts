import type {Caller} from './database.ts';

/** How long PostgreSQL lets a transaction work, wait for a lock, and stand still. */
export interface Limits {
  readonly statementMilliseconds: number;
  readonly lockMilliseconds: number;
  readonly idleMilliseconds: number;
}

export const usualLimits: Limits = {
  statementMilliseconds: 10_000,
  lockMilliseconds: 2_000,
  idleMilliseconds: 15_000,
};

/** A parameter of PostgreSQL and its value. */
export type Setting = readonly [name: string, value: string];

/** The limits as PostgreSQL's parameters. */
export function limitSettings(limits: Limits): Setting[] {
  return [
    ['statement_timeout', String(limits.statementMilliseconds)],
    ['lock_timeout', String(limits.lockMilliseconds)],
    ['idle_in_transaction_session_timeout', String(limits.idleMilliseconds)],
  ];
}

/** What the server does in nobody's name: its own work, and first rows. */
export type ServerRole = 'system' | 'seed';

/**
 * The settings of one transaction; they end with it, so that a pooled connection carries nothing over. What nobody said is not set: each
 * setting costs time in every transaction.
 */
export function settingsOf(
  as: Caller | ServerRole,
  always: readonly Setting[],
): [text: string, parameters: string[]] {
  const [role, caller] = typeof as === 'string' ? [`koperasi_${as}`, undefined] : ['koperasi_app', as];
  const ofCaller: [name: string, value: string | null | undefined][] = [
    ['app.role', caller?.role],
    ['app.subject', caller?.subject],
    ['app.cooperative', caller?.cooperative],
    ['app.member', caller?.member],
    ['app.partner', caller?.partner],
    ['app.area', caller?.area],
    ['app.permissions', caller?.permissions.join(',')],
  ];
  const settings: Setting[] = [['role', role], ...always];
  for (const [name, value] of ofCaller) if (value) settings.push([name, value]);
  const calls = settings.map(([name], index) => `set_config('${name}', $${index + 1}, true)`);
  return [`select ${calls.join(', ')}`, settings.map(([, value]) => value)];
}
