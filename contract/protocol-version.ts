/**
 * The version of everything that crosses the wire. Raise it when a schema in this folder changes;
 * test/contract.test.ts fails until you do. A client with another version is told to reload.
 *
 * 1  first version (0.1.0)
 * 2  hours, quotas, outages, visits, undo, set-up (0.2.0)
 */
export const PROTOCOL_VERSION = 2;
