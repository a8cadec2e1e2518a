// The queries of createDataset over records that no schema has checked: for registers too long to check in a benchmark.
import { inner } from './package.js'
import { attestedTo } from './register.js'

const published = { earliest: attestedTo, latest: attestedTo }

/** What the inner parts must know beside the records; createDataset makes the same for itself. */
export const contextOver = (ties) =>
  inner.contextOf({
    actors: [...new Set(ties.flatMap(({ between }) => between))].map((name) => ({ name, type: 'organisation' })),
    goods: [],
    documents: [{ id: 'register', published }],
  })

function tieOf({ id, type, between, start, end, modality = 'asserted' }) {
  const written = { document: 'register', passages: [id], modality, start, end }
  const claims = [inner.workedOut('tie', written, inner.parseEdtf)]
  const { period } = inner.derive('tie', claims, () => published)
  return { id, kind: 'tie', type, between, directed: false, domain: 'general', standing: 'with', period, claims }
}

export function withoutSchemas(rows) {
  const ties = rows.map(tieOf).sort(inner.inOrder)
  const context = contextOver(ties)
  const source = inner.remembering(inner.indexed(ties, context))
  return {
    ties,
    tiesAt: (day, options) => inner.findTiesAt(source, context, day, options),
    tiesBetween: (one, other) => inner.findTiesBetween(source, context, one, other),
  }
}
