import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Prints } from '../fingerprint/compare.js'

const ending = /(\.fingerprints)?\.json$/

/** Where the fingerprints are: beside the built tool, else where editors keep them. */
function folder(): string {
  const built = fileURLToPath(new URL('./data/fingerprints', import.meta.url))
  return existsSync(built) ? built : fileURLToPath(new URL('../../data/documents', import.meta.url))
}

/** The fingerprints of each document in a folder. */
export const readPrints = (from: string = folder()): Prints =>
  new Map(
    readdirSync(from)
      .filter((name) => ending.test(name))
      .map((name) => [name.replace(ending, ''), JSON.parse(readFileSync(join(from, name), 'utf8'))]),
  )
