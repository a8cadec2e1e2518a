import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { VersionChanges } from '../../src/types/changes.js'
import { type Kind, kindRules, kinds } from '../../src/vocabulary/index.js'
import type { Fingerprint } from '../passages/fingerprint.js'
import {
  type AuthoredRecord,
  authored,
  authoredActor,
  authoredDocument,
  authoredGoods,
  authoredPlace,
  authoredRetirement,
} from './authoring.js'
import type { Problem } from './problems.js'
import { type Reader, readerOf } from './yaml.js'

/** A record as written, with where it stands. */
export interface Entry {
  readonly id: string
  readonly kind: Kind
  readonly file: string
  readonly key: string
  readonly body: AuthoredRecord
}

/** Everything that stands in data/. */
export interface Sources {
  readonly entries: readonly Entry[]
  readonly actors: ReadonlyMap<string, z.infer<typeof authoredActor>>
  readonly goods: ReadonlyMap<string, z.infer<typeof authoredGoods>>
  readonly places: ReadonlyMap<string, z.infer<typeof authoredPlace>>
  readonly documents: ReadonlyMap<string, z.infer<typeof authoredDocument>>
  readonly fingerprints: ReadonlyMap<string, readonly Fingerprint[]>
  readonly unused: ReadonlyMap<string, Readonly<Record<string, string>>>
  readonly retired: ReadonlyMap<string, z.infer<typeof authoredRetirement>>
  /** The version that the package has now: that of records which were in no release yet. */
  readonly version: string
  /** The version in which each released record first stood. */
  readonly since: ReadonlyMap<string, string>
  /** The version in which each withdrawn record was withdrawn. */
  readonly withdrawn: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

/** Reads data/ and checks its form; every problem is collected. */
export function load(root: string): Sources {
  const problems: Problem[] = []
  const reader = readerOf(root, problems)
  const slugs = reader.names('data/documents')
  const ofEach = <T>(read: (slug: string) => readonly T[]) =>
    new Map(slugs.flatMap((slug) => read(slug).map((value) => [slug, value] as const)))
  return {
    entries: kinds.flatMap((kind) => entriesOf(reader, kind)),
    actors: reader.entries('data/actors.yaml', authoredActor),
    goods: reader.entries('data/goods.yaml', authoredGoods),
    places: reader.entries('data/places.yaml', authoredPlace),
    documents: ofEach((slug) => reader.whole(`data/documents/${slug}.yaml`, slug, authoredDocument)),
    fingerprints: ofEach((slug) => fingerprintsOf(root, slug, problems)),
    unused: ofEach((slug) => unusedOf(root, reader, slug)),
    retired: reader.entries('data/retired.yaml', authoredRetirement),
    version: readJson<{ version: string }>(join(root, 'package.json')).version,
    since: versionsOf(root, 'added'),
    withdrawn: versionsOf(root, 'retired'),
    problems,
  }
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8'))

const entriesOf = (reader: Reader, kind: Kind): readonly Entry[] =>
  reader.names(`data/${kindRules[kind].list}`).flatMap((name) => {
    const { list } = kindRules[kind]
    const file = `data/${list}/${name}.yaml`
    return [...reader.entries(file, authored[kind])].map(([key, body]) => ({
      id: `${list}/${name}/${key}`,
      kind,
      file,
      key,
      body,
    }))
  })

function fingerprintsOf(root: string, slug: string, problems: Problem[]): readonly (readonly Fingerprint[])[] {
  const file = `data/documents/${slug}.fingerprints.json`
  if (existsSync(join(root, file))) return [readJson(join(root, file))]
  problems.push({ file, key: slug, rule: 'a document has fingerprints: run document:add on its passages' })
  return []
}

function unusedOf(root: string, reader: Reader, slug: string): readonly Readonly<Record<string, string>>[] {
  const file = `data/unused/${slug}.yaml`
  return [existsSync(join(root, file)) ? (reader.fields(file) as Record<string, string>) : {}]
}

/** The version in which each id was added or withdrawn, from the history of releases. */
function versionsOf(root: string, list: 'added' | 'retired'): ReadonlyMap<string, string> {
  const path = join(root, 'data/changes.json')
  const history = existsSync(path) ? readJson<VersionChanges[]>(path) : []
  return new Map(history.flatMap((changes) => changes[list].map((id) => [id, changes.version] as const)))
}
