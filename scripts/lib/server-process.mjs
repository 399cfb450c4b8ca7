import { inRoot } from './root.mjs';

/**
 * How the server runs on the small machine of a mall. V8 would rather let its heap grow than clean it up: 360 MB after 5,000 tickets,
 * 160 with these. They cost about a quarter of the rate at which tickets can be issued, which stays within its budget (`npm run bench`).
 */
export const SERVER_FLAGS = ['--max-semi-space-size=2', '--optimize-for-size'];

/** Stripped and compiled modules are kept, so that a second start neither loads the compiler (20 MB) nor waits for it. */
export const SERVER_ENV = {
  NODE_COMPILE_CACHE: inRoot('node_modules', '.cache', 'loket-compiled'),
  // glibc would keep an arena a thread for the 64 MB that each sign-in's argon2 takes for a moment.
  MALLOC_ARENA_MAX: '1',
};
