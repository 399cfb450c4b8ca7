import type { Actor } from '../domain/actor.ts';

/**
 * Who may do what. A route is allowed by the scope it is registered in, never by a check that it must remember. An actor is null
 * for a request without credentials.
 */
export const SCOPES = {
  anyone: () => true,
  kiosk: (actor) => isDemo(actor) || isDevice(actor, 'kiosk') || hasRole(actor, ['officer', 'supervisor']),
  display: (actor) => isDemo(actor) || isDevice(actor, 'display') || actor?.kind === 'person',
  device: (actor) => actor?.kind === 'device',
  staff: (actor) => actor?.kind === 'person',
  officer: (actor) => hasRole(actor, ['officer', 'supervisor']),
  /** Of which agency is the use case's. */
  outage: (actor) => hasRole(actor, ['officer', 'supervisor', 'admin']),
  supervisor: (actor) => hasRole(actor, ['supervisor', 'admin']),
  reports: (actor) => hasRole(actor, ['supervisor', 'admin', 'auditor']),
  setUpReading: (actor) => hasRole(actor, ['supervisor', 'admin', 'auditor']),
  /** Which rows are theirs to change is the use case's: an agency's supervisor keeps that agency. */
  setUp: (actor) => hasRole(actor, ['supervisor', 'admin']),
  admin: (actor) => hasRole(actor, ['admin']),
} as const satisfies Record<string, (actor: Actor | null) => boolean>;

export type Scope = keyof typeof SCOPES;

function isDemo(actor: Actor | null): boolean {
  return actor?.kind === 'demo';
}

function isDevice(actor: Actor | null, kind: 'kiosk' | 'display'): boolean {
  return actor?.kind === 'device' && actor.deviceKind === kind;
}

function hasRole(actor: Actor | null, roles: readonly string[]): boolean {
  return actor?.kind === 'person' && roles.includes(actor.role);
}
