import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { VersionChanges } from '../src/types/changes.js'
import { diffOf } from './release/diff.js'
import { unpacked } from './release/published.js'
import { type Snapshot, snapshotOf } from './release/snapshot.js'

// Adds this version to data/changes.json: run by `npm run version`, on a fresh build, before the data is generated again.
const root = fileURLToPath(new URL('..', import.meta.url))
const path = join(root, 'data', 'changes.json')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const { date } = parse(readFileSync(join(root, 'data', 'release.yaml'), 'utf8')) as { date: string }
const history = JSON.parse(readFileSync(path, 'utf8')) as VersionChanges[]

const nothing: Snapshot = { records: [], retired: [], names: [], exports: [] }
const last = unpacked('russia-ties@latest')
const { added, retired, purged, changed, namesAdded, namesRemoved } = diffOf(
  last === undefined ? nothing : snapshotOf(last),
  snapshotOf(root),
)
const entry: VersionChanges = { version, date, added, retired, purged, changed, namesAdded, namesRemoved }
writeFileSync(path, `${JSON.stringify([...history.filter((one) => one.version !== version), entry], null, 1)}\n`)
console.log(
  `data/changes.json: ${version} adds ${added.length} ids, changes ${changed.length}, retires ${retired.length}`,
)
