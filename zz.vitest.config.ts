import { defineConfig } from 'vitest/config'
export default defineConfig({ root: '/work/main', cacheDir: '/tmp/vcli', test: { include: ['tests/cli/*.test.ts','tests/architecture.test.ts'], testTimeout: 60000, coverage: { include: ['src/cli/**','src/fingerprint/**'], reporter: [['text', { skipFull: true }]], reportsDirectory: '/tmp/vcli/cov' } } })
