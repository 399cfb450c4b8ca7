import { inRoot } from './root.mjs';

/**
 * How the server runs on the small machine of a mall. V8 would rather let both generations grow than clean them up, to more than 300 MB
 * resident after a day of 5,000 tickets of which 40 are in use: the young one is kept small, the old one is looked through
 * whenever it has grown by a fifth. That is 185 MB at the same rate. `--optimize-for-size` would save 25 more and take a quarter of the
 * rate at which tickets are issued.
 */
export const SERVER_FLAGS = ['--max-semi-space-size=4', '--heap-growing-percent=20'];

/** Stripped and compiled modules are kept, so that a second start neither loads the compiler (20 MB) nor waits for it. */
export const SERVER_ENV = {
  NODE_COMPILE_CACHE: inRoot('node_modules', '.cache', 'loket-compiled'),
  // glibc would keep an arena a thread for the 64 MB that each sign-in's argon2 takes for a moment.
  MALLOC_ARENA_MAX: '1',
};
