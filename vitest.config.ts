import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// Whatever vitest writes goes here, and not into the checkout.
export const scratch = mkdtempSync(join(tmpdir(), 'russia-ties-'))
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }))

/** Dates as input are read again in these zones; 2011-12-30 does not exist in the last one. */
const zones = ['America/New_York', 'Europe/Kyiv', 'Pacific/Apia']

/** Milliseconds: a test that hangs is to end, and one on a slow machine to pass. */
const testTimeout = 60_000

/** Tests that replace a module or change what all share. */
const alone = 'tests/alone/**/*.test.ts'

export default defineConfig({
  cacheDir: scratch,
  test: {
    projects: [
      {
        test: {
          name: 'shared',
          isolate: false,
          testTimeout,
          env: { TZ: 'UTC' },
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{files,package}/**', alone],
          typecheck: { enabled: true, include: ['tests/types/*.test-d.ts'] },
        },
      },
      { test: { name: 'alone', testTimeout, env: { TZ: 'UTC' }, include: [alone] } },
      // One worker for all of the files of dist/data, which are made once.
      {
        test: {
          name: 'files',
          isolate: false,
          fileParallelism: false,
          testTimeout,
          include: ['tests/files/*.test.ts'],
        },
      },
      ...zones.map((TZ) => ({
        test: {
          name: TZ,
          isolate: false,
          testTimeout,
          env: { TZ },
          include: ['tests/zone.test.ts', 'tests/dates/*.test.ts'],
        },
      })),
    ],
    coverage: {
      include: ['src/**'],
      exclude: ['src/generated/**'],
      reporter: [['text', { skipFull: true }]],
      reportsDirectory: join(scratch, 'coverage'),
      thresholds: { 100: true },
    },
  },
})
