import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** A folder that is gone when the run ends. */
function folderFor(what: string): string {
  const folder = mkdtempSync(join(tmpdir(), `russia-ties-${what}-`))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const unpack = (tarball: string): string => {
  const folder = folderFor('version')
  execFileSync('tar', ['-xzf', tarball, '-C', folder])
  return join(folder, 'package')
}

/** Fetches a version from the registry; `undefined` where it was never published. */
function fetched(name: string): string | undefined {
  const folder = folderFor('packed')
  try {
    execFileSync('npm', ['pack', '--loglevel', 'error', '--pack-destination', folder, name], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  } catch (error) {
    if (/E404|ETARGET/.test(String((error as { stderr?: Buffer }).stderr))) return undefined
    throw error
  }
  const [tarball] = readdirSync(folder)
  return tarball === undefined ? undefined : unpack(join(folder, tarball))
}

/** The folder of a version that is named by a folder, a tarball or a name for the registry. */
export function unpacked(version: string): string | undefined {
  if (!existsSync(version)) return fetched(version)
  const path = resolve(version)
  return statSync(path).isDirectory() ? path : unpack(path)
}
