// Parcel with its default resolver, which does not read "exports" either: a bundle of all entries runs.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { same } from './check.cjs'

mkdirSync('parcel', { recursive: true })
cpSync('entries.mjs', 'parcel/index.mjs')
const app = { source: 'index.mjs', distDir: 'out', context: 'node', outputFormat: 'commonjs', includeNodeModules: true }
const all = { private: true, targets: { app: { ...app, engines: { node: '>=20' } } } }
writeFileSync('parcel/package.json', JSON.stringify(all))
const bin = createRequire(import.meta.url).resolve('parcel/lib/bin.js')
try {
  const options = { cwd: 'parcel', stdio: 'pipe', env: { ...process.env, CI: '1' } }
  execFileSync(process.execPath, [bin, 'build', '--no-cache'], options)
  same('the bundle', execFileSync(process.execPath, ['parcel/out/index.js'], { encoding: 'utf8' }).trim(), 'all right')
} catch (error) {
  same('Parcel', String(error.stderr ?? error).slice(-500), '')
}
