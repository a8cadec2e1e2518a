import type { Figure, Happening, Names, Stance, Statement } from '../types/index.js'
import type { Context } from './context.js'
import { nameIn } from './directory.js'
import { at, date, type Reader, readOptions } from './options.js'
import { actorsIn, faces, listed } from './parties.js'
import {
  actOption,
  actorIn,
  eventTypeOption,
  goodsIn,
  measureOption,
  partyIn,
  positionOption,
  selecting,
  speakerIn,
  stageOf,
  subjectOption,
} from './readers.js'
import { select } from './select.js'
import type { Source } from './source.js'

const eventStages = /* @__PURE__ */ stageOf('event')
const allows = (asked: ReadonlySet<string> | undefined, value: string) => asked === undefined || asked.has(value)
const names = (list: readonly string[], asked: ReadonlySet<string> | undefined) =>
  asked === undefined || list.some((name) => asked.has(name))

/** Events of a list that happened at a date. */
export function findEvents<N extends Names>(
  source: Source<Happening<N>>,
  context: Context,
  when: unknown,
  options: unknown,
) {
  const during = at('eventsDuring', () => date(when))
  const { during: _, ...shared } = selecting(context)
  const readers = { ...shared, type: eventTypeOption, stage: eventStages, of: actorIn(context), with: actorIn(context) }
  const { type, of, with: other, ...selection } = readOptions('eventsDuring', options, readers)
  const sides = [of, other].flatMap((side) => (side === undefined ? [] : [context.withOffices(side)]))
  const named = source.naming(...sides).filter((event) => allows(type, event.type) && faces(actorsIn<N>(event), sides))
  return select<N, Happening<N>>(named, { ...selection, during }, context)
}

/** Stances of a list that a party or person holds. */
export function findStances<N extends Names>(
  source: Source<Stance<N>>,
  context: Context,
  holder: unknown,
  options: unknown,
) {
  const wanted = context.withOffices(at('stancesOf', () => actorIn(context)(holder)))
  const readers = { ...selecting(context), subject: subjectOption, position: positionOption }
  const { subject, position, ...selection } = readOptions('stancesOf', options, readers)
  const named = source
    .naming(wanted)
    .filter(
      (stance) => allows(subject, stance.subject) && allows(position, stance.position) && names(stance.holder, wanted),
    )
  return select<N, Stance<N>>(named, selection, context)
}

/** Statements of a list by a speaker. */
export function findStatements<N extends Names>(
  source: Source<Statement<N>>,
  context: Context,
  speaker: unknown,
  options: unknown,
  isRecordId: Reader<string>,
) {
  const wanted = context.withOffices(at('statementsBy', () => speakerIn(context)(speaker)))
  const readers = { ...selecting(context), act: actOption, about: isRecordId, concerns: actorIn(context) }
  const { act, about, concerns, ...selection } = readOptions('statementsBy', options, readers)
  const concerned = concerns === undefined ? undefined : context.withOffices(concerns)
  const named = source
    .naming(wanted)
    .filter(
      (statement) =>
        allows(act, statement.act) &&
        names(statement.speaker, wanted) &&
        names(listed(statement.concerns, statement.addressee), concerned) &&
        (about === undefined || listed(statement.about).includes(about)),
    )
  return select<N, Statement<N>>(named, selection, context)
}

/** Figures of a list on a party. */
export function findFigures<N extends Names>(
  source: Source<Figure<N>>,
  context: Context,
  party: unknown,
  options: unknown,
) {
  const wanted = context.withBodies(at('figuresOn', () => partyIn(context)(party)))
  const readers = { ...selecting(context), measure: measureOption, with: partyIn(context), goods: goodsIn(context) }
  const { measure, with: other, goods, ...selection } = readOptions('figuresOn', options, readers)
  const sides = [wanted, ...(other === undefined ? [] : [context.withBodies(other)])]
  const kinds = goods === undefined ? undefined : context.under(goods)
  const named = source
    .naming(wanted)
    .filter((figure) => allows(measure, figure.measure) && faces(actorsIn<N>(figure), sides))
  return select<N, Figure<N>>(named, { ...selection, goods: kinds }, context)
}

/** Reads the id of a record that is in the list. */
export const idIn =
  (ids: () => Parameters<typeof nameIn>[0]): Reader<string> =>
  (value) =>
    nameIn(ids(), value)
