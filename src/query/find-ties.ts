import type { Names, Tie } from '../types/index.js'
import type { Context } from './context.js'
import { at, date, readOptions } from './options.js'
import { actorsIn, faces } from './parties.js'
import { domainOption, partyIn, perContext, selecting, stageOf, standingOption, tieTypeOption } from './readers.js'
import { type Selection, select } from './select.js'
import type { Source } from './source.js'

const tieStages = /* @__PURE__ */ stageOf('tie')

const tieReaders = /* @__PURE__ */ perContext((context) => ({
  ...selecting(context),
  with: partyIn(context),
  type: tieTypeOption,
  domain: domainOption,
  standing: standingOption,
  stage: tieStages,
}))

const readersAt = /* @__PURE__ */ perContext((context) => {
  const { during: _, ...readers } = tieReaders(context)
  return { ...readers, of: partyIn(context) }
})

interface Asked {
  readonly type?: ReadonlySet<string> | undefined
  readonly domain?: ReadonlySet<string> | undefined
  readonly standing?: ReadonlySet<string> | undefined
}

/** Ties of a list that name every one of the parties, or a body of it. */
function chosen<N extends Names>(
  source: Source<Tie<N>>,
  context: Context,
  parties: readonly (string | undefined)[],
  { type, domain, standing }: Asked,
  selection: Selection,
): readonly Tie<N>[] {
  const asked = parties.flatMap((party) => (party === undefined ? [] : [context.withBodies(party)]))
  const named = source
    .naming(...asked)
    .filter(
      (tie) =>
        (type === undefined || type.has(tie.type)) &&
        (domain === undefined || domain.has(tie.domain)) &&
        (standing === undefined || standing.has(tie.standing)) &&
        faces(actorsIn(tie), asked),
    )
  return select<N, Tie<N>>(named, selection, context)
}

/** Whether nothing but the certainty was asked for. */
const isPlain = (read: object) => Object.keys(read).every((key) => key === 'certainty')

/** Ties that held at a date. */
export function findTiesAt<N extends Names>(source: Source<Tie<N>>, context: Context, when: unknown, options: unknown) {
  const during = at('tiesAt', () => date(when))
  if (options === undefined && source.at) return source.at(during, 'definite')
  const read = readOptions('tiesAt', options, readersAt(context))
  if (source.at && isPlain(read)) return source.at(during, read.certainty ?? 'definite')
  return chosen<N>(source, context, [read.of, read.with], read as Asked, { ...read, during })
}

/** Ties of a party. */
export function findTiesOf<N extends Names>(
  source: Source<Tie<N>>,
  context: Context,
  party: unknown,
  options: unknown,
) {
  const name = at('tiesOf', () => partyIn(context)(party))
  const read = readOptions('tiesOf', options, tieReaders(context))
  return chosen<N>(source, context, [name, read.with], read as Asked, read)
}

/** Ties between two parties, found from either side. */
export function findTiesBetween<N extends Names>(
  source: Source<Tie<N>>,
  context: Context,
  one: unknown,
  other: unknown,
  options: unknown,
) {
  const names = [one, other].map((party) => at('tiesBetween', () => partyIn(context)(party)))
  const { with: _, ...readers } = tieReaders(context)
  const read = readOptions('tiesBetween', options, readers)
  return chosen<N>(source, context, names, read as Asked, read)
}
