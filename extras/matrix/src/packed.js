import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A folder for what a run makes, gone when the run ends. */
export const scratch = mkdtempSync(join(tmpdir(), 'russia-ties-matrix-'))
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }))

const npm = (cwd, ...args) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

/** The packed package: the tarball after `--tarball`, else the built checkout packed anew. */
function packed() {
  const at = process.argv.indexOf('--tarball')
  if (at > 0) return resolve(process.argv[at + 1])
  if (!existsSync(join(root, 'dist', 'data'))) throw new Error('nothing to pack: run npm run build in the root first')
  return join(scratch, npm(root, 'pack', '--silent', '--ignore-scripts', '--pack-destination', scratch).trim())
}

/** A folder in which the packed package is installed, with the one thing that two of its entries need. */
export const consumer = join(scratch, 'consumer')
execFileSync('mkdir', ['-p', consumer])
writeFileSync(join(consumer, 'package.json'), '{ "private": true }\n')
npm(consumer, 'install', '--silent', '--prefer-offline', '--no-audit', '--no-fund', packed())

/** The folder of the installed package. */
export const home = join(consumer, 'node_modules', 'russia-ties')
