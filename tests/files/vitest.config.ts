import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { scratch } from '../../vitest.config.js'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: scratch,
  // One worker for all: the files are made once.
  test: { include: ['*.test.ts'], isolate: false, fileParallelism: false, testTimeout: 60_000 },
})
