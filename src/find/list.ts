import { isParted, judge } from '../certainty/index.js'
import type { Context } from '../names/context.js'
import { quoted } from '../names/directory.js'
import { itemAt } from '../objects.js'
import type { AnyRecord, Names } from '../types/index.js'
import { type FieldRole, type Kind, kindRules, type sideRules } from '../vocabulary/index.js'
import { type DayIndex, dayIndex } from './days.js'
import { isRecord } from './is-record.js'
import { type Facing, hasPair, mostLookups, type Pairs, pairsIn, pairsOf } from './pairs.js'
import { common, either, none, type Positions } from './positions.js'
import { fieldOf, namesIn } from './specs.js'
import { claimsOf, isAffirmed, isRefuted } from './view.js'

/** Names that are looked for in a field; `*` stands for any part of the record, `@` for any but its place. */
export interface Sought {
  readonly field: string
  readonly names: ReadonlySet<string>
}

const actorRoles: ReadonlySet<FieldRole> = new Set<FieldRole>(['party', 'actor', 'speaker', 'participants'])

const actorFields: { [K in Kind]?: readonly string[] } = {}

/** The fields of a kind that hold parties or persons. */
function actorFieldsOf(kind: Kind): readonly string[] {
  actorFields[kind] ??= Object.entries<FieldRole>(kindRules[kind].fields).flatMap(([field, role]) =>
    actorRoles.has(role) ? [field] : [],
  )
  return actorFields[kind]
}

/** Every party and person that a record names, claimants apart: as sender, member, holder, speaker or otherwise. */
export const actorsIn = <N extends Names>(record: AnyRecord<N>): readonly string[] =>
  actorFieldsOf(record.kind).flatMap((field) => namesIn(fieldOf(record, field)))

/** The same with its place. */
export const mentionsIn = (record: AnyRecord<Names>): readonly string[] => [
  ...actorsIn(record),
  ...namesIn(fieldOf(record, 'place')),
]

/** The names that a record holds in a field. */
function namesOf(field: string): (record: AnyRecord<Names>) => readonly string[] {
  if (field === '*') return mentionsIn
  return field === '@' ? actorsIn : (record) => namesIn(fieldOf(record, field))
}

/** Which positions of a list hold each name. */
function byName<R extends AnyRecord<Names>>(records: readonly R[], namesOf: (record: R) => readonly string[]) {
  const found = new Map<string, number[]>()
  for (const [i, record] of records.entries())
    for (const name of namesOf(record)) {
      const own = found.get(name)
      if (own === undefined) found.set(name, [i])
      else if (own.at(-1) !== i) own.push(i)
    }
  return new Map([...found].map(([name, positions]) => [name, Int32Array.from(positions)]))
}

/** How two parties of a record stand: across a tie, on one side of it, anyhow; or as sender and recipient. */
export type Sides = (typeof sideRules)[number] | 'along'

const sideOf = (record: AnyRecord<Names>, field: 'from' | 'to') => namesIn(fieldOf(record, field))

const together = (...sides: readonly (readonly string[])[]): Facing => sides.map((side) => [side, side])

/** In a tie without direction all face each other. */
const facingBy: { readonly [S in Sides]: (record: AnyRecord<Names>) => Facing } = {
  opposite: (record) => {
    const [from, to] = [sideOf(record, 'from'), sideOf(record, 'to')]
    return from.length === 0 ? together(actorsIn(record)) : [[from, to] as const, [to, from] as const]
  },
  same: (record) => together(sideOf(record, 'from'), sideOf(record, 'to')),
  any: (record) => together(actorsIn(record)),
  along: (record) => [[sideOf(record, 'from'), sideOf(record, 'to')]],
}

/** Where each name stands in a field, and where any of some names does, as far as that was asked. */
interface Field {
  readonly byName: ReadonlyMap<string, Positions>
  readonly byNames: WeakMap<ReadonlySet<string>, Positions>
}

/** A list of records with what finds them faster than reading it. Each part is made when it is first asked for. */
export class Listed<R extends AnyRecord<Names> = AnyRecord<Names>> {
  readonly records: readonly R[]
  /** The kind of its records, where they are of one kind. */
  readonly kind: Kind | undefined
  readonly #context: Context
  readonly #fields = new Map<string, Field>()
  readonly #pairs = new Map<Sides, Pairs>()
  #parted: Positions | undefined
  #affirmed: Listed<R> | undefined
  #refuted: Listed<R> | undefined
  #days: DayIndex | undefined

  constructor(records: readonly R[], context: Context, kind: Kind | undefined) {
    this.records = records
    this.#context = context
    this.kind = kind
  }

  /** Where one of the names stands in the field. */
  positions({ field, names }: Sought): Positions {
    const own = this.#fields.get(field) ?? { byName: byName(this.records, namesOf(field)), byNames: new WeakMap() }
    this.#fields.set(field, own)
    const known = own.byNames.get(names)
    if (known !== undefined) return known
    const found = either([...names].map((name) => own.byName.get(name) ?? none))
    own.byNames.set(names, found)
    return found
  }

  /** Where one of each names, two different ones, stand to each other as asked. */
  between(sides: Sides, one: ReadonlySet<string>, other: ReadonlySet<string>): Positions {
    const facing = facingBy[sides]
    const tried = (within: readonly Positions[]) =>
      common([...within, ...[one, other].map((names) => this.positions({ field: '@', names }))]).filter((position) =>
        hasPair(facing(itemAt(this.records, position)), one, other),
      )
    if (one.size * other.size > mostLookups) return tried([])
    let own = this.#pairs.get(sides)
    if (own === undefined) {
      own = pairsOf(this.records, facing)
      this.#pairs.set(sides, own)
    }
    const found = pairsIn(own, one, other)
    return either(own.wide.length > 0 ? [...found, tried([own.wide])] : found)
  }

  /** Where claims tell the dates of single parties. */
  get parted(): Positions {
    this.#parted ??= this.records.flatMap((record, i) => (isParted(claimsOf(record)) ? [i] : []))
    return this.#parted
  }

  /** Those that a claim affirms, as a list of their own. */
  get affirmed(): Listed<R> {
    this.#affirmed ??= this.#only(isAffirmed)
    return this.#affirmed
  }

  /** Those of which a claim says that they are not so. */
  get refuted(): Listed<R> {
    this.#refuted ??= this.#only(isRefuted)
    return this.#refuted
  }

  #only(isIn: (record: R) => boolean): Listed<R> {
    const records = this.records.filter(isIn)
    return records.length === this.records.length ? this : new Listed(records, this.#context, this.kind)
  }

  /** On which days each record was so. */
  get days(): DayIndex {
    this.#days ??= dayIndex(this.records, (record) => judge(record.kind, claimsOf(record), this.#context.appeared))
    return this.#days
  }
}

const known = /* @__PURE__ */ new WeakMap<Context, WeakMap<readonly unknown[], Listed>>()

/** The kind of the records of a list; `undefined` where they are of several, or none. */
const kindOf = (records: readonly AnyRecord<Names>[]): Kind | undefined => {
  const kind = records[0]?.kind
  return records.every((record) => record.kind === kind) ? kind : undefined
}

/** Nothing, if the value is a list of records of this data set. */
function isList(value: unknown, context: Context): void {
  if (!Array.isArray(value)) throw new TypeError(`${quoted(value)} is not a list of records`)
  for (const one of value) {
    try {
      isRecord(one, context)
    } catch {
      throw new TypeError(`${quoted(value)} is not a list of records of this data set`)
    }
  }
}

/** A list with its index, which is kept with a frozen list. `kind` is told where the list may be empty. */
export function listed<R extends AnyRecord<Names>>(records: readonly R[], context: Context, kind?: Kind): Listed<R> {
  const own = known.get(context) ?? new WeakMap<readonly unknown[], Listed>()
  known.set(context, own)
  const before = own.get(records) as Listed<R> | undefined
  if (before !== undefined) return before
  if (kind === undefined) isList(records, context)
  const made = new Listed(records, context, kind ?? kindOf(records))
  if (Object.isFrozen(records)) own.set(records, made)
  return made
}
