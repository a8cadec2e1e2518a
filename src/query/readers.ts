import {
  acts,
  domains,
  eventTypes,
  kinds,
  measures,
  modalities,
  positions,
  type StagedKind,
  stages,
  standings,
  subjects,
  tieTypes,
} from '../vocabulary/index.js'
import type { Context } from './context.js'
import { nameIn } from './directory.js'
import { certainty, date, oneOf, type Reader, singleDay, someOf } from './options.js'

/** Makes something once for each context. */
export function perContext<T>(make: (context: Context) => T): (context: Context) => T {
  const made = new WeakMap<Context, T>()
  return (context) => {
    const known = made.get(context) ?? make(context)
    made.set(context, known)
    return known
  }
}

const modalityOption = /* @__PURE__ */ someOf('a modality', modalities)

/** The options that every helper over several records takes. */
export const selecting = (context: Context) => ({
  knownBy: singleDay,
  during: date,
  certainty,
  modality: modalityOption,
  claimant: ((value) => nameIn(context.speakers, value)) as Reader<string>,
})

/** The stages of a kind, one or several. */
export const stageOf = (kind: StagedKind) => someOf(`a stage of a ${kind}`, Object.keys(stages[kind]))

/** A party. */
export const partyIn =
  (context: Context): Reader<string> =>
  (value) =>
    nameIn(context.parties, value)

/** A party or person. */
export const actorIn =
  (context: Context): Reader<string> =>
  (value) =>
    nameIn(context.actors, value)

/** Whoever can speak. */
export const speakerIn =
  (context: Context): Reader<string> =>
  (value) =>
    nameIn(context.speakers, value)

/** Goods. */
export const goodsIn =
  (context: Context): Reader<string> =>
  (value) =>
    nameIn(context.goods, value)

/** Closed lists, each one or several. */
export const kindOption = /* @__PURE__ */ oneOf('a kind of record', kinds)
export const tieTypeOption = /* @__PURE__ */ someOf('a type of tie', /* @__PURE__ */ Object.keys(tieTypes))
export const domainOption = /* @__PURE__ */ someOf('a domain', domains)
export const standingOption = /* @__PURE__ */ someOf('a standing', standings)
export const eventTypeOption = /* @__PURE__ */ someOf('a type of event', eventTypes)
export const actOption = /* @__PURE__ */ someOf('an act of saying', acts)
export const subjectOption = /* @__PURE__ */ someOf('a subject of stances', subjects)
export const positionOption = /* @__PURE__ */ someOf('a position', positions)
export const measureOption = /* @__PURE__ */ someOf('a measure', measures)
