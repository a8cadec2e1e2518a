import { z } from 'zod'
import type {
  EventsDuringOptions,
  FiguresOnOptions,
  OptionsByKind,
  RecordOptions,
  RecordsOnOptions,
  StancesOfOptions,
  StatementsByOptions,
  TiesAtOptions,
  TiesBetweenOptions,
  TiesOfOptions,
  TransfersFromOptions,
  TransfersToOptions,
  ViewOptions,
} from '../find/options.js'
import { type Spec, type Specs, specsOf, type Takes, viewSpecs } from '../find/specs.js'
import type { TimelineOfOptions } from '../find/timeline.js'
import { type DisagreementsOptions, disagreementSpecs } from '../numbers/disagreements.js'
import { type EstimatesOfOptions, estimateSpecs } from '../numbers/estimates.js'
import { type TotalOfOptions, totalSpecs } from '../numbers/total.js'
import type { Names, OurNames } from '../types/index.js'
import { type Kind, kinds } from '../vocabulary/index.js'
import { dateInput, dayInput } from './date-input.js'
import type { NameSchemas } from './names.js'

/** The type of the options of each query that takes some; `find` and `explain` take those of the kind of their list. */
export interface OptionsOf<N extends Names = OurNames> extends OptionsByKind<N> {
  /** Of `find` over records of several kinds. */
  readonly records: RecordOptions<Kind, N>
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
  readonly timelineOf: TimelineOfOptions<Kind, N>
  /** Of `holdsAt`. */
  readonly holdsAt: ViewOptions<N>
  /** Of `sentenceOf`. */
  readonly sentenceOf: ViewOptions<N>
  /** Of `estimatesOf`. */
  readonly estimatesOf: EstimatesOfOptions<N>
  /** Of `disagreements`. */
  readonly disagreements: DisagreementsOptions<N>
  /** Of `totalOf`. */
  readonly totalOf: TotalOfOptions<N>
}

/** A schema for the options of each query. */
export type OptionSchemas<N extends Names = OurNames> = {
  readonly [H in keyof OptionsOf]: z.ZodType<OptionsOf<N>[H]>
}

/** What an option takes, as a schema. */
function taken(takes: Takes, names: NameSchemas): z.ZodType {
  if (typeof takes !== 'string') return z.enum(takes as readonly [string, ...string[]])
  const schemas: Readonly<Record<Exclude<Takes, readonly string[]>, z.ZodType>> = {
    party: names.party,
    actor: z.union([names.party, names.person]),
    speaker: z.union([names.party, names.person, names.voice]),
    mention: z.union([names.party, names.person, names.place]),
    goods: names.goods,
    place: names.place,
    document: names.document,
    record: names.record,
    date: dateInput,
    day: dayInput,
    text: z.string(),
    flag: z.boolean(),
    negation: z.union([z.boolean(), z.literal('also')]),
  }
  return schemas[takes]
}

function schemaOf({ takes, several }: Spec, names: NameSchemas): z.ZodType {
  const one = taken(takes, names)
  return several ? z.union([one, z.array(one).readonly()]).optional() : one.optional()
}

/** The queries that are `find` over records of a kind with a condition of their own, which is no option then. */
const ofFind: Readonly<Record<string, readonly [kind: Kind | undefined, ...own: string[]]>> = {
  records: [undefined],
  transfersTo: ['transfer', 'to'],
  transfersFrom: ['transfer', 'from'],
  tiesAt: ['tie', 'during'],
  tiesOf: ['tie', 'of'],
  tiesBetween: ['tie', 'of', 'with'],
  eventsDuring: ['event', 'during'],
  stancesOf: ['stance', 'holder'],
  statementsBy: ['statement', 'speaker'],
  figuresOn: ['figure', 'on'],
  recordsOn: [undefined, 'on'],
  timelineOf: [undefined, 'on', 'negated'],
}

/** The specifications of the options of each query, by name. */
export const specsByQuery = (): Readonly<Record<string, Specs>> => ({
  ...Object.fromEntries(kinds.map((kind) => [kind, specsOf(kind)])),
  ...Object.fromEntries(
    Object.entries(ofFind).map(([query, [kind, ...own]]) => [
      query,
      Object.fromEntries(Object.entries(specsOf(kind)).filter(([key]) => !own.includes(key))),
    ]),
  ),
  holdsAt: viewSpecs,
  sentenceOf: viewSpecs,
  estimatesOf: estimateSpecs,
  disagreements: disagreementSpecs,
  totalOf: totalSpecs,
})

/** The schemas of the options of all queries, over the given names; they follow from the specifications. */
export const optionSchemas = <N extends Names>(names: NameSchemas<N>): OptionSchemas<N> =>
  Object.fromEntries(
    Object.entries(specsByQuery()).map(([query, specs]) => {
      const shape = Object.fromEntries(Object.entries(specs).map(([key, spec]) => [key, schemaOf(spec, names)]))
      const isUnitNeeded = query === 'totalOf'
      return [query, z.strictObject(isUnitNeeded ? { ...shape, unit: taken(totalSpecs.unit.takes, names) } : shape)]
    }),
  ) as unknown as OptionSchemas<N>
