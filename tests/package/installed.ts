import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inject } from 'vitest'

/** The folder in which the packed package is installed. */
export const consumer = inject('consumer')

const home = join(consumer, 'node_modules', 'russia-ties')

/** The files of the package, sorted; a hash in a name reads `*`. */
export const files = readdirSync(home, { recursive: true, encoding: 'utf8' })
  .filter((name) => statSync(join(home, name)).isFile())
  .map((name) => name.replaceAll('\\', '/').replace(/-[\w-]{8}(?=\.(js|cjs|d\.ts|d\.cts)$)/, '-*'))
  .sort()

/** A file of the package, byte for byte. */
export const bytesOf = (path: string): Buffer => readFileSync(join(home, path))

/** The text of a file of the package. */
export const textOf = (path: string): string => readFileSync(join(home, path), 'utf8')

/** A module as CommonJS gives it. */
export const required = <T>(name: string): T => createRequire(join(consumer, 'package.json'))(name) as T

/** What Node prints for a script that stands beside the installed package. */
export const run = (type: 'module' | 'commonjs', script: string): string =>
  execFileSync(process.execPath, [`--input-type=${type}`, '--eval', script], { cwd: consumer, encoding: 'utf8' }).trim()
