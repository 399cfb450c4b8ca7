/**
 * How a screen comes back after it has lost its server, ms: never more than a second and a half (the half is chance, so that a
 * thousand screens do not knock at the same instant), because all of them must be current two seconds after a restart.
 */
export const RECONNECT = { reconnectionDelay: 300, reconnectionDelayMax: 1_000, randomizationFactor: 0.5 } as const;
