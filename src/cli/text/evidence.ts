import { documents } from '../../generated/documents.js'
import type { Evidence } from '../../query/evidence.js'
import type { OurNames } from '../../types/index.js'
import type { SourceDocument } from '../../types/reference.js'
import { sourceText } from '../../words/wording.js'
import { wrapped } from '../../words/wrap.js'
import type { World } from '../world.js'
import { styleOf } from './style.js'

type Found = Evidence<OurNames>

/** A document in a line: its name and date, its title, its address. */
const documentText = ({ name, title, published, url }: SourceDocument): string =>
  [sourceText({ name, published }), title && `“${title}”`, url].filter(Boolean).join(', ')

/** The passages that the claims cite, under each document. */
export function evidenceText(evidence: readonly Found[], { width, colour }: World): string {
  const cited = documents.filter(({ id }) => evidence.some(({ document }) => document === id))
  const body = cited.flatMap((document) => [
    ...wrapped(documentText(document), width),
    ...[...new Set(evidence.filter((one) => one.document === document.id).map(({ locator }) => `  ${locator}`))],
  ])
  return [styleOf(colour).bold('EVIDENCE'), ...body].join('\n')
}
