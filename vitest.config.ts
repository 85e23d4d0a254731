import { defineConfig } from 'vitest/config';

const node = { environment: 'node' as const };

export default defineConfig({
  test: {
    // Of two cores, two workers used half: a journey mostly waits, for its browser and for the patience that it plays.
    maxWorkers: 3,
    projects: [
      {
        test: {
          ...node,
          name: 'unit',
          // Units keep nothing between them, and loading Fluent UI and zod anew for each file took longer than the tests.
          isolate: false,
          include: [
            'src/**/*.test.{ts,tsx}',
            'addin/**/*.test.{ts,tsx}',
            'manifest/**/*.test.ts',
            'scripts/**/*.test.ts',
            'bench/**/*.test.ts',
            'deploy/**/*.test.ts',
          ],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...node,
          name: 'whole',
          include: ['tests/{architecture,cases,contract}/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          ...node,
          name: 'journeys',
          include: ['tests/journeys/**/*.journey.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
