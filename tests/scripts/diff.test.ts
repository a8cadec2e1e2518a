import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diffOf } from '../../scripts/release/diff.js'
import { type PlainRecord, type Snapshot, snapshotOf } from '../../scripts/release/snapshot.js'
import { write } from '../../scripts/write/file.js'
import { kindRules } from '../../src/vocabulary/index.js'

const told = (min: number) => ({ claims: [{ quantity: { min } }] })
const shells: PlainRecord = { id: 'transfers/a-b/shells', kind: 'transfer', from: ['A'], to: ['B'], ...told(400) }
const treaty: PlainRecord = { id: 'ties/a-b/treaty', kind: 'tie', type: 'treaty', between: ['A', 'B'] }
const names = ['actors A', 'actors B']
const base: Snapshot = { records: [shells, treaty], retired: [], names, exports: ['. record'] }
const corrected = { ...shells, ...told(500) }
const turned = { ...shells, from: ['B'], to: ['A'] }

describe('diffOf', () => {
  const table: [string, Partial<Snapshot>, string, string[]][] = [
    ['nothing changed', {}, 'none', []],
    ['a value corrected', { records: [corrected, treaty] }, 'patch', ['values changed: transfers/a-b/shells']],
    ['since alone changed', { records: [{ ...shells, since: '2.0.0' }, treaty] }, 'none', []],
    ['a record added', { records: [shells, treaty, { id: 'ties/new', kind: 'tie' }] }, 'minor', ['id added: ties/new']],
    ['a record retired', { records: [shells], retired: [treaty.id] }, 'minor', ['id retired: ties/a-b/treaty']],
    ['a record purged', { records: [shells] }, 'major', ['id purged: ties/a-b/treaty']],
    ['the direction turned', { records: [turned, treaty] }, 'major', [`id given another meaning: ${shells.id}`]],
    ['an actor added', { names: [...base.names, 'actors C'] }, 'minor', ['name added: actors C']],
    ['an actor renamed', { names: ['actors A', 'actors C'] }, 'major', ['name removed: actors B']],
    ['an export added', { exports: ['. record', '. more'] }, 'minor', ['export added: . more']],
    ['an export removed', { exports: [] }, 'major', ['export removed: . record']],
  ]
  it.each(table)('%s', (_, change, bump, reasons) => {
    expect(diffOf(base, { ...base, ...change })).toMatchObject({ bump, reasons })
  })

  it('names each changed value with what it was and is', () => {
    expect(diffOf(base, { ...base, records: [corrected, treaty] }).changed).toEqual([
      { id: shells.id, fields: [{ field: 'claims.0.quantity.min', before: 400, after: 500 }] },
    ])
  })

  it('takes a retired id that vanishes for a purged one', () => {
    expect(diffOf({ ...base, retired: ['ties/old'] }, base)).toMatchObject({ bump: 'major', purged: ['ties/old'] })
  })
})

it('every entry of the package is compared, and documents by their ids', () => {
  const folder = mkdtempSync(join(tmpdir(), 'russia-ties-snapshot-'))
  const put = (path: string, content: string) => write(folder, [{ path, content }])
  const entry = (name: string) => ({
    import: { default: `./dist/${name}.js` },
    require: { types: `./dist/${name}.d.cts` },
  })
  put(
    'package.json',
    JSON.stringify({ exports: { '.': entry('index'), './more': entry('more'), './data/*': './dist/*' } }),
  )
  const recordLists = Object.values(kindRules).map(({ list }) => list)
  for (const list of [...recordLists, 'retired', 'actors', 'goods', 'places', 'documents'])
    put(`dist/data/${list}.json`, '[]')
  put('dist/data/documents.json', '[{ "id": "news", "name": "a report" }]')
  put('dist/index.js', 'const a = 1\nexport { a as record, as as b }\n')
  put('dist/index.d.cts', 'export { record, type Kind }\n')
  for (const name of ['more.js', 'more.d.cts']) put(`dist/${name}`, 'export { search }\n')
  const { names: found, exports } = snapshotOf(folder)
  expect(found).toEqual(['documents news'])
  expect(exports).toEqual(['. record', '. b', '. Kind', './more search'])
  rmSync(folder, { recursive: true })
})
