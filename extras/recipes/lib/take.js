// Packs the package of this checkout and puts it into node_modules, as npm would from its registry.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const target = fileURLToPath(new URL('../node_modules/russia-ties', import.meta.url))
if (!existsSync(join(root, 'dist/data'))) {
  console.error('Nothing to pack: run npm ci && npm run build in the root of the repository first.')
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'russia-ties-recipes-'))
try {
  const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder]
  const tarball = execFileSync('npm', pack, { cwd: root, encoding: 'utf8' }).trim()
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', target, '--strip-components', '1'])
} finally {
  rmSync(folder, { recursive: true })
}
