import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Prints } from '../fingerprint/compare.js'

const ending = /(\.fingerprints)?\.json$/

/** Where the fingerprints are: beside the built tool, else where editors keep them. */
const folders = ['./data/fingerprints', '../../data/documents'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)

/** The fingerprints of each document. */
export function readPrints(): Prints {
  const folder = folders.find((path) => existsSync(path)) as string
  const names = readdirSync(folder).filter((name) => ending.test(name))
  return new Map(names.map((name) => [name.replace(ending, ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))]))
}
