import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as lists from '../src/index.js'

// Writes dist/data/: each list as a JSON file with one entry a line, for readers in other languages.
const root = fileURLToPath(new URL('..', import.meta.url))
const target = join(root, 'dist', 'data')
const source = join(root, 'data', 'documents')
const suffix = '.fingerprints.json'

mkdirSync(join(target, 'fingerprints'), { recursive: true })
const { records, transfers, deployments, capabilities, figures, events, statements, ties, stances, assessments } = lists
const { actors, goods, places, documents, release } = lists
const files: Record<string, readonly unknown[]> = {
  ...{ records, transfers, deployments, capabilities, figures, events, statements, ties, stances, assessments },
  ...{ actors, goods, places, documents },
}
for (const [name, list] of Object.entries(files))
  writeFileSync(join(target, `${name}.json`), `[\n${list.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`)
writeFileSync(join(target, 'release.json'), `${JSON.stringify(release, null, 2)}\n`)
for (const name of readdirSync(source).filter((file) => file.endsWith(suffix)))
  cpSync(join(source, name), join(target, 'fingerprints', name.replace(suffix, '.json')))
