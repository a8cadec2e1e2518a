import { isParted, judge } from '../certainty/index.js'
import type { Context } from '../names/context.js'
import { quoted } from '../names/directory.js'
import type { AnyRecord, Names } from '../types/index.js'
import { type FieldRole, type Kind, kindRules } from '../vocabulary/index.js'
import { type DayIndex, dayIndex } from './days.js'
import { isRecord } from './is-record.js'
import { mostLookups, type Pairs, paired, pairsOf } from './pairs.js'
import { common, either, none, type Positions } from './positions.js'
import { fieldOf, namesIn } from './specs.js'
import { claimsOf, isAffirmed, isRefuted } from './view.js'

/** Names that are looked for in a field; `*` stands for any part of the record, `@` for any but its place. */
export interface Sought {
  readonly field: string
  readonly names: ReadonlySet<string>
}

/** A list of records with what finds them faster than reading it. Each part is made when it is first asked for. */
export interface Listed<R extends AnyRecord<Names> = AnyRecord<Names>> {
  readonly records: readonly R[]
  /** The kind of its records, where they are of one kind. */
  readonly kind: Kind | undefined
  /** Where one of the names stands in the field. */
  readonly positions: (sought: Sought) => Positions
  /** Where one of the names stands in its field and one of the others in theirs; in the same field, two different ones. */
  readonly pairs: (one: Sought, other: Sought) => Positions
  /** Which records have claims that tell the dates of single parties; `undefined`: none. */
  readonly parted: () => ReadonlySet<number> | undefined
  /** Whether a claim affirms the record. */
  readonly isAffirmed: (position: number) => boolean
  /** Whether a claim says that it is not so. */
  readonly isRefuted: (position: number) => boolean
  /** On which days each record was so. */
  readonly days: () => DayIndex
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

function listedOf<R extends AnyRecord<Names>>(
  records: readonly R[],
  context: Context,
  kind: Kind | undefined,
): Listed<R> {
  const fields = new Map<
    string,
    { names: ReadonlyMap<string, Positions>; known: WeakMap<ReadonlySet<string>, Positions> }
  >()
  let parted: ReadonlySet<number> | undefined
  let affirmed: Uint8Array | undefined
  let refuted: Uint8Array | undefined
  let days: DayIndex | undefined
  const pairs = new Map<string, Map<string, Pairs>>()
  const positions: Listed['positions'] = ({ field, names: wanted }) => {
    let own = fields.get(field)
    if (own === undefined) {
      own = { names: byName(records, namesOf(field)), known: new WeakMap() }
      fields.set(field, own)
    }
    const known = own.known.get(wanted)
    if (known !== undefined) return known
    const { names } = own
    const found = either([...wanted].map((name) => names.get(name) ?? none))
    own.known.set(wanted, found)
    return found
  }
  return {
    records,
    kind,
    positions,
    pairs: (one, other) => {
      if (one.names.size * other.names.size > mostLookups) return common([positions(one), positions(other)])
      const beside = pairs.get(one.field) ?? new Map<string, Pairs>()
      pairs.set(one.field, beside)
      let own = beside.get(other.field)
      if (own === undefined) {
        own = pairsOf(records, namesOf(one.field), one.field === other.field ? undefined : namesOf(other.field))
        beside.set(other.field, own)
      }
      const found = paired(own, one.names, other.names)
      if (own.wide.length > 0) found.push(common([own.wide, positions(one), positions(other)]))
      return either(found)
    },
    parted: () => {
      parted ??= new Set(records.flatMap((record, i) => (isParted(claimsOf(record)) ? [i] : [])))
      return parted.size > 0 ? parted : undefined
    },
    isAffirmed: (position) => {
      affirmed ??= Uint8Array.from(records, (record) => (isAffirmed(record) ? 1 : 0))
      return affirmed[position] === 1
    },
    isRefuted: (position) => {
      refuted ??= Uint8Array.from(records, (record) => (isRefuted(record) ? 1 : 0))
      return refuted[position] === 1
    },
    days: () => {
      days ??= dayIndex(records.map((record) => judge(record.kind, claimsOf(record), context.appeared)))
      return days
    },
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
  const made = listedOf(records, context, kind ?? kindOf(records))
  if (Object.isFrozen(records)) own.set(records, made)
  return made
}
