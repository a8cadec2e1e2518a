import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { scratch } from '../../vitest.config.js'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: scratch,
  test: { include: ['*.test.ts'], globalSetup: 'install.ts', testTimeout: 180_000 },
})
