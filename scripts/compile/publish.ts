import { derive } from '../../src/certainty/index.js'
import { anyNames } from '../../src/schema/names.js'
import { recordSchemas } from '../../src/schema/records.js'
import type { Day, Names } from '../../src/types/index.js'
import type { AnyRecord } from '../../src/types/records.js'
import type { Sources } from '../read/load.js'
import { misfits, type Problem, problemsOf } from '../read/problems.js'
import type { Resolved } from '../read/resolve.js'

const schemas = recordSchemas(anyNames)
const never = { earliest: '9999-12-31', latest: '9999-12-31' }

/** When each document appeared; one that is not known, never. */
export const appearedIn =
  ({ documents }: Sources) =>
  (document: string): { readonly earliest: Day; readonly latest: Day } =>
    documents.get(document)?.published ?? never

/** A record as it is published, with period and stage derived; it must fit the published schema. */
export function publish(
  { entry, fields, claims: checked }: Resolved,
  sources: Sources,
  problems: Problem[],
): AnyRecord<Names> {
  const { id, kind, file, key, body } = entry
  const claims = checked.map(({ claim }) => claim)
  const appeared = appearedIn(sources)
  const since = sources.since.get(id) ?? sources.version
  const own = { id, kind, since, title: body.title, summary: body.summary, ...fields }
  const record = { ...own, ...derive(kind, claims, appeared), claims }
  problems.push(...problemsOf(file, key, misfits(schemas[kind].safeParse(record).error)))
  return record as unknown as AnyRecord<Names>
}
