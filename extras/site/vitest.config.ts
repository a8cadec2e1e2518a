import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// Whatever vitest writes goes here, and not into the checkout.
const scratch = mkdtempSync(join(tmpdir(), 'russia-ties-site-'))
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }))

const built = (name: string) => join(import.meta.dirname, '../../dist', name)

export default defineConfig({
  root: import.meta.dirname,
  resolve: { alias: { 'russia-ties/search': built('search.js'), 'russia-ties': built('index.js') } },
  cacheDir: scratch,
  test: { include: ['tests/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 60_000, fileParallelism: false },
})
