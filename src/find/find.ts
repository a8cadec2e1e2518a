import { certaintyIn, isParted, judgeFor, phaseOf, strengthOf } from '../certainty/index.js'
import { inOrder, type Window } from '../dates/index.js'
import type { Context } from '../names/context.js'
import { itemAt } from '../objects.js'
import type { AnyRecord, Names, Participant } from '../types/index.js'
import type { Kind } from '../vocabulary/index.js'
import { actorsIn, type Listed, listed, type Sought } from './list.js'
import { common, either, none, type Positions } from './positions.js'
import { at, type Read, readFixed, readingOf, readOptions, viewIn } from './read.js'
import { allSpecs, namesIn, type Spec, type Specs, specIn, specsOf, without } from './specs.js'
import { type AnyClaim, claimsOf, isAffirmed, isRefuted, isWhole, type View, viewOf } from './view.js'

type ClaimTest = (claim: AnyClaim, record: AnyRecord<Names>) => boolean
type RecordTest = (record: AnyRecord<Names>) => boolean

/** Where the records of a list are that hold the names asked for, by its index. */
type Place = (list: Listed) => Positions

/** What is asked of the records of a list. */
export interface Query {
  readonly view: View
  readonly during: Window | undefined
  /** How sure it must be; `undefined`: however sure. */
  readonly certainty: 'definite' | 'possible' | undefined
  readonly negated: boolean | 'also'
  /** The names that the record must hold, for each condition on parties: the claims on their dates are looked at. */
  readonly parties: readonly ReadonlySet<string>[]
  /** Whether claims are chosen by their stage, which is then what is dated. */
  readonly byStage: boolean
  readonly places: readonly Place[]
  readonly recordTests: readonly RecordTest[]
  readonly claimTests: readonly ClaimTest[]
}

/** The names that an asked name finds: its bodies, leaders, states, and for goods what is under them. */
export function widened({ takes }: Spec, names: readonly string[], read: Read, context: Context): ReadonlySet<string> {
  const exactly = read.get('exactly') === true
  const around = (name: string): ReadonlySet<string> => {
    if (takes === 'goods') {
      const under = context.under(name)
      return read.get('includeUnspecified') === true ? new Set([...under, ...context.above(name)]) : under
    }
    if (exactly || (takes !== 'party' && takes !== 'actor' && takes !== 'speaker' && takes !== 'mention'))
      return new Set([name])
    return takes === 'party' ? context.partiesOf(name) : context.actorsOf(name)
  }
  const [first, ...others] = names
  if (first !== undefined && others.length === 0) return around(first)
  return new Set(names.flatMap((name) => [...around(name)]))
}

const isAny = (held: unknown, wanted: ReadonlySet<string>): boolean =>
  typeof held === 'string' ? wanted.has(held) : namesIn(held).some((name) => wanted.has(name))

const nameSorts: ReadonlySet<unknown> = new Set(['party', 'actor', 'speaker', 'mention', 'goods'])

/** The words of a text in lower case, a space around each. */
const spaced = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** What an option asks for, as a test of what a record or claim holds. */
function testOf(spec: Spec, value: unknown, read: Read, context: Context): (held: unknown) => boolean {
  if (spec.takes === 'text') {
    const words = spaced(String(value))
    return (held) => typeof held === 'string' && spaced(held).includes(words)
  }
  if (spec.takes === 'flag') return (held) => held === value
  const wanted = nameSorts.has(spec.takes) ? widened(spec, namesIn(value), read, context) : new Set(namesIn(value))
  return (held) => isAny(held, wanted)
}

/** Whether somebody has one of the roles: one of those asked for, or anybody. */
function roleTest(roles: ReadonlySet<string>, names: ReadonlySet<string> | undefined): RecordTest {
  const isAsked = ({ actor, role }: Participant<Names>) => roles.has(role) && (names === undefined || names.has(actor))
  return (record) => record.kind === 'event' && record.participants.some(isAsked)
}

/** Puts options together to a query. */
export function queryOf(kind: Kind | undefined, read: Read, specs: Specs, context: Context): Query {
  const places: Place[] = []
  const sought: Sought[] = []
  const recordTests: RecordTest[] = []
  const claimTests: ClaimTest[] = []
  let [of, other, on]: (ReadonlySet<string> | undefined)[] = []
  for (const [key, value] of read) {
    const spec = specIn(specs, key)
    const { record, claim, field } = spec
    if (record === undefined && claim === undefined) {
      const names = field === '*' ? widened(spec, namesIn(value), read, context) : undefined
      if (key === 'of') of = names
      else if (key === 'with') other = names
      else on ??= names
    } else if (record && field && nameSorts.has(spec.takes)) {
      const names = widened(spec, namesIn(value), read, context)
      sought.push({ field, names })
      if (field === '*') recordTests.push((whole) => isAny(record(whole), names))
    } else {
      const test = testOf(spec, value, read, context)
      if (claim) claimTests.push((one, whole) => test(claim(one, whole)))
      if (record) recordTests.push((whole) => test(record(whole)))
    }
  }
  const one = of ?? other
  if (of && other) {
    const sides = kind === 'tie' ? (readingOf(read, 'sides') ?? 'opposite') : 'any'
    places.push((list) => list.between(sides, of, other))
  } else if (one) sought.push({ field: '*', names: one })
  if (on) sought.push({ field: '*', names: on })
  const parties = sought.map(({ names }) => names)
  if (of && other) parties.push(of, other)
  const from = sought.find(({ field }) => field === 'from')
  const to = from && sought.find(({ field }) => field === 'to')
  if (from && to) places.push((list) => list.between('along', from.names, to.names))
  for (const one of sought)
    if (!(from && to) || (one !== from && one !== to)) places.push((list) => list.positions(one))
  const roles = read.get('role')
  if (roles !== undefined) recordTests.push(roleTest(new Set(namesIn(roles)), one))
  return {
    view: viewIn(read),
    during: readingOf(read, 'during'),
    certainty: readingOf(read, 'certainty'),
    negated: readingOf(read, 'negated') ?? false,
    byStage: read.has('stage'),
    places,
    recordTests,
    claimTests,
    parties,
  }
}

/** Those of the names that the record names as parties or persons. */
export const partiesAmong = (names: ReadonlySet<string>, record: AnyRecord<Names>): readonly string[] =>
  isParted(claimsOf(record)) ? actorsIn(record).filter((name) => names.has(name)) : []

/** Whether the record is so, or is not so, as surely as was asked, by the chosen claims. */
function isSure(record: AnyRecord<Names>, chosen: readonly AnyClaim[], query: Query, context: Context): boolean {
  const { during, negated } = query
  const certainty = query.certainty ?? (during === undefined ? undefined : 'definite')
  if (certainty === undefined || (during === undefined && certainty === 'possible')) return true
  const stage = query.byStage && chosen.some((claim) => phaseOf(record.kind, claim) !== 'during')
  const asked = negated === 'also' ? [false, true] : [negated]
  return asked.some((negation) => {
    if (during === undefined && !negation)
      return chosen.some(
        (claim) =>
          strengthOf(claim) === 'definite' && (stage || ['during', 'after'].includes(phaseOf(record.kind, claim))),
      )
    const parties = query.parties.map((names) => partiesAmong(names, record)).filter(({ length }) => length > 0)
    const days = judgeFor(parties, record.kind, chosen, context.appeared, { stage, negation }, claimsOf(record))
    if (during === undefined) return days.sure.length > 0
    const answer = certaintyIn(days, during)
    return answer === 'definite' || (answer === 'possible' && certainty === 'possible')
  })
}

type SeenTest = (seen: AnyRecord<Names>, position: number) => boolean

/** The records of a list that a query takes, in order, as its view shows them. */
export function run<R extends AnyRecord<Names>>(list: Listed<R>, query: Query, context: Context): readonly R[] {
  const { view, during, places, claimTests, negated, certainty = 'definite' } = query
  const whole = isWhole(view)
  const own = !whole || negated === 'also' ? list : negated ? list.refuted : list.affirmed
  const tests: SeenTest[] = [...query.recordTests]
  const claimsTest: SeenTest = (seen) => hasClaims(seen, query, context)
  if (!whole && negated !== 'also') tests.push(negated ? isRefuted : isAffirmed)
  const named = places.length > 0 ? common(places.map((place) => place(own))) : undefined
  let at = named
  if (during !== undefined && claimTests.length === 0 && !negated) {
    const held = own.days.at(during, certainty, named)
    const parted = named === undefined ? none : common([named, own.parted])
    if (whole) at = either([held, parted])
    if (!whole || parted.length > 0) {
      const [isHeld, isParted] = [new Set(held), new Set(parted)]
      // What a view shows in part, and what has dates of single parties, is judged by its claims.
      tests.push((seen, position) =>
        seen !== own.records[position] || isParted.has(position) ? claimsTest(seen, position) : isHeld.has(position),
      )
    }
  } else if (claimTests.length > 0 || during !== undefined || query.certainty !== undefined) tests.push(claimsTest)
  const see = whole ? undefined : (record: R) => viewOf(record, view, context)
  const found = passing(own.records, at, see, tests)
  return whole ? found : found.sort(inOrder)
}

/** The records at some positions, or all, that pass some tests as they are seen. */
function passing<R>(
  records: readonly R[],
  at: Positions | undefined,
  see: ((record: R) => R | undefined) | undefined,
  tests: readonly ((seen: R, position: number) => boolean)[],
): R[] {
  const found: R[] = []
  const { length } = at ?? records
  for (let i = 0; i < length; i++) {
    const position = at?.[i] ?? i
    const record = itemAt(records, position)
    const seen = see === undefined ? record : see(record)
    if (seen !== undefined && tests.every((test) => test(seen, position))) found.push(seen)
  }
  return found
}

/** Whether one claim of a record meets all that is asked of a claim, and the record is as sure as was asked. */
function hasClaims(record: AnyRecord<Names>, query: Query, context: Context): boolean {
  const chosen = claimsOf(record).filter((claim) => query.claimTests.every((test) => test(claim, record)))
  if (chosen.length === 0) return false
  if (query.negated === true && !chosen.some((claim) => strengthOf(claim) === 'no')) return false
  return isSure(record, chosen, query, context)
}

/** The kinds of answers without a record, which their records can't tell. */
const kindsOfEmpty = /* @__PURE__ */ new WeakMap<readonly unknown[], Kind>()

/** A query by its name, with the conditions that it sets itself and the options that it therefore doesn't take. */
export interface Call {
  readonly query: string
  readonly fixed?: Readonly<Record<string, unknown>> | undefined
  readonly refused?: readonly string[] | undefined
}

const taking = /* @__PURE__ */ new WeakMap<Specs, Map<string, Specs>>()

/** The options that a query takes: those of the list without those that it sets itself. */
function specsFor({ query, fixed, refused = [] }: Call, specs: Specs): Specs {
  if (fixed === undefined) return specs
  const known = taking.get(specs) ?? new Map<string, Specs>()
  const taken = known.get(query) ?? without(specs, [...Object.keys(fixed), ...refused])
  taking.set(specs, known.set(query, taken))
  return taken
}

/** The list and the query that a call asks, with its options read. An error about what it sets itself names the query alone. */
export function asked<R extends AnyRecord<Names>>(list: readonly R[], context: Context, options: unknown, call: Call) {
  const { query, fixed = {} } = call
  const own = at(query, () => listed(list, context, list?.length === 0 ? kindsOfEmpty.get(list) : undefined))
  const specs = list.length === 0 && own.kind === undefined ? allSpecs() : specsOf(own.kind)
  const read = readFixed(query, fixed, specs, context)
  if (options !== undefined) readOptions(query, options, specsFor(call, specs), context, read)
  return { own, read, specs }
}

/** The records of a list that meet all conditions, frozen, in the order of the list. */
export function findIn<R extends AnyRecord<Names>>(
  list: readonly R[],
  context: Context,
  options: unknown,
  call: Call,
): readonly R[] {
  const { own, read, specs } = asked(list, context, options, call)
  const found = Object.freeze(run(own, queryOf(own.kind, read, specs, context), context))
  if (found.length === 0 && own.kind !== undefined) kindsOfEmpty.set(found, own.kind)
  return found
}
