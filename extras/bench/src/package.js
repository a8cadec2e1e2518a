// Loads the package as built, and the parts of it that are not exported, bundled from its sources.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

async function bundled() {
  const outfile = here('../node_modules/.inner/inner.js')
  const options = { bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning' }
  await build({ entryPoints: [here('inner.ts')], outfile, ...options })
  return import(`${outfile}?${Date.now()}`)
}

export const inner = await bundled()

const built = here('../../../dist/dataset.js')
export const isBuilt = existsSync(built) && !process.argv.includes('--sources')
export const { createDataset } = isBuilt ? await import(built) : inner
