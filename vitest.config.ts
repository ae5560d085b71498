import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{contract,engine,server,sdk,web,testing,tools,bench}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'web/dist/**'],
    // Two cores: renders and databases side by side make every one of them slow.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // a second is too short for a process to start or die on a busy machine
    expect: { poll: { timeout: 15_000 } },
  },
})
