import { inRoot } from './root.mjs';

/**
 * How the server runs on the small machine of a mall. V8 would rather let the heap grow than clean it up (360 MB after 5,000
 * tickets); a small young generation and tight growth keep it under half of that, at no cost that a hall of people could notice.
 */
export const SERVER_FLAGS = ['--max-semi-space-size=2', '--optimize-for-size'];

/** Stripped and compiled modules are kept, so that a second start neither loads the compiler (20 MB) nor waits for it. */
export const SERVER_ENV = {
  NODE_COMPILE_CACHE: inRoot('node_modules', '.cache', 'loket-compiled'),
  // glibc would keep an arena a thread for the 64 MB that each sign-in's argon2 takes for a moment.
  MALLOC_ARENA_MAX: '1',
};
