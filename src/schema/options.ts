import { z } from 'zod'
import type {
  KnownOptions,
  RecordsOnOptions,
  TiesAtOptions,
  TiesBetweenOptions,
  TiesOfOptions,
  TransfersFromOptions,
  TransfersToOptions,
} from '../query/asked.js'
import type {
  DisagreementsOptions,
  EstimatesOfOptions,
  EventsDuringOptions,
  FiguresOnOptions,
  StancesOfOptions,
  StatementsByOptions,
  TimelineOfOptions,
  TotalOfOptions,
} from '../query/asked-more.js'
import type { Names, OurNames } from '../types/index.js'
import {
  acts,
  domains,
  eventTypes,
  type Kind,
  kinds,
  measures,
  modalities,
  positions,
  standings,
  subjects,
  type TieType,
  tieTypes,
  type Unit,
  units,
} from '../vocabulary/index.js'
import { dateInput, dayInput } from './date-input.js'
import type { NameSchemas } from './names.js'
import { stageNames } from './records.js'

/** One of a closed list, or several of them. */
const someOf = <const T extends string>(names: readonly T[]) => {
  const one = z.enum(names as readonly [T, ...T[]])
  return z.union([one, z.array(one).readonly()]).optional()
}

const certainty = z.enum(['definite', 'possible']).optional()
const known = { knownBy: dayInput.optional() }

/** The options that helpers over several records share. */
const selecting = <N extends Names>({ party, person, voice }: NameSchemas<N>) => ({
  ...known,
  certainty,
  modality: someOf(modalities),
  claimant: z.union([party, person, voice]).optional(),
})

const countable = units.filter((unit): unit is Exclude<Unit, 'percent'> => unit !== 'percent')
const tieTypeNames = Object.keys(tieTypes) as TieType[]

/** The type of the options of each helper that takes some. */
export interface OptionsOf<N extends Names = OurNames> {
  /** Of `transfersTo`. */
  readonly transfersTo: TransfersToOptions<N>
  /** Of `transfersFrom`. */
  readonly transfersFrom: TransfersFromOptions<N>
  /** Of `tiesAt`. */
  readonly tiesAt: TiesAtOptions<N>
  /** Of `tiesOf`. */
  readonly tiesOf: TiesOfOptions<N>
  /** Of `tiesBetween`. */
  readonly tiesBetween: TiesBetweenOptions<N>
  /** Of `eventsDuring`. */
  readonly eventsDuring: EventsDuringOptions<N>
  /** Of `stancesOf`. */
  readonly stancesOf: StancesOfOptions<N>
  /** Of `statementsBy`. */
  readonly statementsBy: StatementsByOptions<N>
  /** Of `figuresOn`. */
  readonly figuresOn: FiguresOnOptions<N>
  /** Of `recordsOn`. */
  readonly recordsOn: RecordsOnOptions<Kind, N>
  /** Of `timelineOf`. */
  readonly timelineOf: TimelineOfOptions<N>
  /** Of `holdsAt`. */
  readonly holdsAt: KnownOptions
  /** Of `sentenceOf`. */
  readonly sentenceOf: KnownOptions
  /** Of `estimatesOf`. */
  readonly estimatesOf: EstimatesOfOptions
  /** Of `disagreements`. */
  readonly disagreements: DisagreementsOptions<N>
  /** Of `totalOf`. */
  readonly totalOf: TotalOfOptions
}

/** A schema for the options of each helper. */
export type OptionSchemas<N extends Names = OurNames> = {
  readonly [H in keyof OptionsOf]: z.ZodType<OptionsOf<N>[H]>
}

const during = { during: dateInput.optional() }

/** What transfers and ties are chosen by. */
const ofFlows = <N extends Names>({ goods, party }: NameSchemas<N>) => ({
  transfer: {
    goods: goods.optional(),
    includeUnspecified: z.boolean().optional(),
    stage: someOf(stageNames('transfer')),
  },
  tie: {
    type: someOf(tieTypeNames),
    domain: someOf(domains),
    standing: someOf(standings),
    stage: someOf(stageNames('tie')),
  },
  party: party.optional(),
})

/** The schemas of all helpers' options as zod infers them: a test holds them to be neither narrower nor wider. */
export const inferredOptions = <N extends Names>(names: NameSchemas<N>) => {
  const shared = selecting(names)
  const { transfer, tie, party } = ofFlows(names)
  const actor = z.union([names.party, names.person]).optional()
  const subject = { subject: someOf(subjects), position: someOf(positions) }
  const said = { act: someOf(acts), about: names.record.optional(), concerns: actor }
  const measured = { measure: someOf(measures), with: party, goods: names.goods.optional() }
  const happened = { of: actor, with: actor, type: someOf(eventTypes), stage: someOf(stageNames('event')) }
  return {
    transfersTo: z.strictObject({ ...shared, ...during, ...transfer, from: party }),
    transfersFrom: z.strictObject({ ...shared, ...during, ...transfer, to: party }),
    tiesAt: z.strictObject({ ...shared, ...tie, of: party, with: party }),
    tiesOf: z.strictObject({ ...shared, ...during, ...tie, with: party }),
    tiesBetween: z.strictObject({ ...shared, ...during, ...tie }),
    eventsDuring: z.strictObject({ ...shared, ...happened }),
    stancesOf: z.strictObject({ ...shared, ...during, ...subject }),
    statementsBy: z.strictObject({ ...shared, ...during, ...said }),
    figuresOn: z.strictObject({ ...shared, ...during, ...measured }),
    recordsOn: z.strictObject({ ...shared, ...during, kind: z.enum(kinds).optional() }),
    timelineOf: z.strictObject({ ...shared, ...during, kind: z.enum(kinds).optional() }),
    holdsAt: z.strictObject(known),
    sentenceOf: z.strictObject(known),
    estimatesOf: z.strictObject({ ...known, unit: z.enum(units).optional() }),
    disagreements: z.strictObject({ ...known, on: actor }),
    totalOf: z.strictObject({ ...known, unit: z.enum(countable as [Exclude<Unit, 'percent'>]) }),
  }
}

/** The schemas of the options of all helpers, over the given names. */
export const optionSchemas = <N extends Names>(names: NameSchemas<N>): OptionSchemas<N> => inferredOptions(names)
