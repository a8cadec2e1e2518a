import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Unpacks a version named by a folder, a tarball or a name for the registry; `undefined` where it was never published. */
export function unpacked(version: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'russia-ties-version-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const named = existsSync(version) ? resolve(version) : version
  const pack = ['pack', '--ignore-scripts', '--loglevel', 'error', '--pack-destination', folder, named]
  try {
    execFileSync('npm', pack, { stdio: ['ignore', 'ignore', 'pipe'] })
  } catch (error) {
    const said = String((error as { stderr?: Buffer }).stderr).trim()
    if (/E404|ETARGET/.test(said)) return undefined
    throw new Error(`npm can't get ${version}\n${said.split('\n').slice(0, 4).join('\n')}`)
  }
  execFileSync('tar', ['-xzf', join(folder, String(readdirSync(folder)[0])), '-C', folder])
  return join(folder, 'package')
}
