import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kindRules, kinds } from '../../src/vocabulary/index.js'

/** A record as plain data. */
export interface PlainRecord {
  readonly id: string
  readonly kind: string
  readonly [field: string]: unknown
}

/** What one version of the package holds, as far as a change of it matters to its users. */
export interface Snapshot {
  readonly records: readonly PlainRecord[]
  readonly retired: readonly string[]
  /** Names of actors, goods, places and documents, each with the list that it stands in: `actors Iran`. */
  readonly names: readonly string[]
  /** The names of values and types that the entries export: `. transfersTo`. */
  readonly exports: readonly string[]
}

/** The names in each `export { … }` of a bundled module or of its types: `a as b` exports `b`, `type C` exports `C`. */
const exportsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list = '']) =>
    list.split(',').flatMap((name) => name.match(/\S+/g)?.at(-1) ?? []),
  )

/** The part of a package.json that is read. */
interface Manifest {
  /** The values are read from the module of an entry, its types from those for CommonJS, which hold the text. */
  readonly exports: Readonly<Record<string, { import?: { default: string }; require?: { types: string } }>>
}

/** Reads a built package: the folder that holds its package.json. */
export function snapshotOf(folder: string): Snapshot {
  const list = <T>(name: string): readonly T[] => {
    const path = join(folder, 'dist', 'data', `${name}.json`)
    if (!existsSync(path)) throw new Error(`${path} is not there: ${folder} is no built package`)
    return JSON.parse(readFileSync(path, 'utf8'))
  }
  const named = (name: string) =>
    list<{ name: string; id?: string }>(name).map((one) => `${name} ${one.id ?? one.name}`)
  const { exports }: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return {
    records: kinds.flatMap((kind) => list<PlainRecord>(kindRules[kind].list)),
    retired: list<{ id: string }>('retired').map(({ id }) => id),
    names: ['actors', 'goods', 'places', 'documents'].flatMap(named),
    exports: Object.entries(exports).flatMap(([entry, { import: esm, require: cjs }]) => {
      const files = esm && cjs ? [esm.default, cjs.types] : []
      const names = files.flatMap((file) => exportsOf(join(folder, file)))
      return [...new Set(names)].map((name) => `${entry} ${name}`)
    }),
  }
}
