import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DataFile } from './file.js'

const folder = fileURLToPath(new URL('../../data/documents', import.meta.url))
const suffix = '.fingerprints.json'

/** The fingerprints of each document, as the editors keep them. */
export const fingerprintFiles = (): readonly DataFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .sort()
    .map((name) => ({
      path: `fingerprints/${name.replace(suffix, '.json')}`,
      content: readFileSync(join(folder, name), 'utf8'),
    }))
