import { defineConfig } from 'vitest/config';

const browserProject = (browser: 'chromium' | 'firefox') => ({
  extends: true as const,
  test: {
    name: browser,
    include: ['e2e/**/*.e2e.ts'],
    provide: { browser },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two browsers share two cores: a wait that the machine overran is given one more try, and Vitest says so.
    retry: 1,
  },
});

export default defineConfig({
  test: {
    // Both cores of a small machine: the end-to-end tests mostly wait.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{utils,components,scripts,tests,e2e,bench}/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
        },
      },
      browserProject('chromium'),
      browserProject('firefox'),
    ],
  },
});
