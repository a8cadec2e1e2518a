import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import type { VersionChanges } from '../../src/types/changes.js'
import { type Kind, kinds } from '../../src/vocabulary/index.js'
import {
  type AuthoredRecord,
  authored,
  authoredActor,
  authoredDocument,
  authoredGoods,
  authoredPlace,
  authoredRetirement,
} from './authoring.js'
import type { Fingerprint } from './fingerprints.js'
import type { Problem } from './problems.js'

/** The folder of each kind under data/. */
export const folders: Readonly<Record<Kind, string>> = {
  transfer: 'transfers',
  deployment: 'deployments',
  capability: 'capabilities',
  figure: 'figures',
  event: 'events',
  statement: 'statements',
  tie: 'ties',
  stance: 'stances',
  assessment: 'assessments',
}

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
  readonly problems: readonly Problem[]
}

/** Reads data/ and checks its form; every problem is collected. */
export function load(root: string): Sources {
  const problems: Problem[] = []
  const read = (path: string): Record<string, unknown> => {
    const document = parseDocument(readFileSync(path, 'utf8'), { uniqueKeys: true })
    const file = relative(root, path)
    for (const error of document.errors)
      problems.push({ file, key: '-', rule: 'readable YAML', got: error.message.split('\n')[0] })
    return document.errors.length > 0 ? {} : ((document.toJS() as Record<string, unknown> | null) ?? {})
  }
  const checked = <T>(path: string, schema: z.ZodType<T>): Map<string, T> => {
    const good = new Map<string, T>()
    for (const [key, value] of Object.entries(read(path))) {
      const result = schema.safeParse(value)
      if (result.success) good.set(key, result.data)
      else problems.push(...schemaProblems(relative(root, path), key, result.error))
    }
    return good
  }
  const data = join(root, 'data')
  const yamlIn = (folder: string) =>
    existsSync(join(data, folder))
      ? readdirSync(join(data, folder))
          .filter((name) => name.endsWith('.yaml'))
          .sort()
      : []
  const entries = kinds.flatMap((kind) =>
    yamlIn(folders[kind]).flatMap((name) => {
      const path = join(data, folders[kind], name)
      return [...checked(path, authored[kind])].map(([key, body]): Entry => {
        const id = `${folders[kind]}/${name.replace('.yaml', '')}/${key}`
        return { id, kind, file: relative(root, path), key, body }
      })
    }),
  )
  const slugs = yamlIn('documents').map((name) => name.replace('.yaml', ''))
  const bySlug = <T>(make: (slug: string) => T) => new Map(slugs.map((slug) => [slug, make(slug)]))
  const documents = new Map(
    slugs.flatMap((slug) => {
      const path = join(data, 'documents', `${slug}.yaml`)
      const result = authoredDocument.safeParse(read(path))
      if (result.success) return [[slug, result.data] as const]
      problems.push(...schemaProblems(relative(root, path), slug, result.error))
      return []
    }),
  )
  return {
    entries,
    actors: checked(join(data, 'actors.yaml'), authoredActor),
    goods: checked(join(data, 'goods.yaml'), authoredGoods),
    places: checked(join(data, 'places.yaml'), authoredPlace),
    documents,
    fingerprints: bySlug((slug) =>
      JSON.parse(readFileSync(join(data, 'documents', `${slug}.fingerprints.json`), 'utf8')),
    ),
    unused: bySlug((slug) => {
      const path = join(data, 'unused', `${slug}.yaml`)
      return existsSync(path) ? (read(path) as Record<string, string>) : {}
    }),
    retired: checked(join(data, 'retired.yaml'), authoredRetirement),
    version: (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version,
    since: sinceOf(join(data, 'changes.json')),
    problems,
  }
}

/** The first version that each id was added in, from the history of releases. */
function sinceOf(path: string): ReadonlyMap<string, string> {
  const history = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as VersionChanges[]) : []
  return new Map(history.flatMap(({ version, added }) => added.map((id) => [id, version] as const)))
}

function schemaProblems(file: string, key: string, error: z.ZodError): Problem[] {
  return error.issues.map((issue) => ({
    file,
    key: [key, ...issue.path.map((part) => (typeof part === 'number' ? `[${part}]` : String(part)))].join(' › '),
    rule: issue.message,
  }))
}
