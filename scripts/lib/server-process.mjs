import { inRoot } from './root.mjs';

/**
 * How the server runs on the small machine of a mall: V8 would rather let the young generation grow than clean it up, to 360 MB after
 * 5,000 tickets; so it is 200. `--optimize-for-size` would save 40 more and take a quarter of the rate
 * at which tickets are issued.
 */
export const SERVER_FLAGS = ['--max-semi-space-size=4'];

/** Stripped and compiled modules are kept, so that a second start neither loads the compiler (20 MB) nor waits for it. */
export const SERVER_ENV = {
  NODE_COMPILE_CACHE: inRoot('node_modules', '.cache', 'loket-compiled'),
  // glibc would keep an arena a thread for the 64 MB that each sign-in's argon2 takes for a moment.
  MALLOC_ARENA_MAX: '1',
};
