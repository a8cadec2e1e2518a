import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: mkdtempSync(join(tmpdir(), 'russia-ties-')),
  test: { include: ['*.test.ts'], globalSetup: 'install.ts', testTimeout: 60_000 },
})
