import { defineConfig } from 'vitest/config';

/** Apart from vite.config.ts, which builds for browsers of 2018: tests run on the Node that runs the server. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Processes, not threads: better-sqlite3 and argon2 are native code, and a test that ends badly takes only its own file with it.
    pool: 'forks',
    maxWorkers: 2,
    // Passwords are hashed with 64 MiB of memory and databases are flushed to disk; two cores may be shared with a browser.
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts', 'test/**/*.test.tsx'], exclude: ['test/e2e/**'] },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // After the unit tests: their time limits are a person's, not a loaded machine's. A browser and a server a file, two files at
          // a time, since most of their time is spent waiting as people do.
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
