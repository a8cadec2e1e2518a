/** A verb in the forms that sentences need; where there are two, after one subject and after several. */
interface Forms {
  readonly base: string
  readonly present: readonly [one: string, many: string]
  readonly past: readonly [one: string, many: string]
  readonly participle: string
}

const be: Forms = { base: 'be', present: ['is', 'are'], past: ['was', 'were'], participle: 'been' }

/** Base and past of verbs that don't just take `ed`, and the participle where it is another. */
const irregular: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map(
  `send sent, say said, have had, make made, build built, hold held, give gave given, cast cast, take took taken,
  fight fought, run ran run, lay laid, drop dropped, undergo underwent undergone, withdraw withdrew withdrawn, stop stopped,
  plan planned, lead led, stand stood, flee fled`
    .split(/,\s+/)
    .map((forms) => forms.split(' '))
    .map(([base = '', ...forms]) => [base, forms]),
)

/** The verb after one subject: `sends`. */
function third(base: string): string {
  if (base === 'have') return 'has'
  return /(?:s|x|ch|sh|o)$/.test(base) ? `${base}es` : base.replace(/([^aeiou])y$/, '$1ie').concat('s')
}

function formsOf(base: string): Forms {
  const regular = base.endsWith('e') ? `${base}d` : `${base.replace(/([^aeiou])y$/, '$1i')}ed`
  const [past = regular, participle = past] = irregular.get(base) ?? []
  return { base, present: [third(base), base], past: [past, past], participle }
}

/** The participle of a verb: `believed`. */
export const participleOf = (base: string): string => formsOf(base).participle

/** When and how surely somebody does something. */
export interface Manner {
  /** Now, before, up to now or ahead; `pluperfect` and `was ahead` are up to a moment before, and ahead of it. */
  readonly tense: 'present' | 'past' | 'perfect' | 'ahead' | 'pluperfect' | 'was ahead'
  /** Whether it is not so. */
  readonly isNot: boolean
  /** An adverb before the verb: `reportedly`. */
  readonly adverb?: string | undefined
  /** A word that takes an infinitive without `to`: `may`. */
  readonly modal?: string | undefined
  /** What takes an infinitive with `to`: `be believed`, `appear`. */
  readonly seeming?: string | undefined
}

const joined = (...words: readonly (string | false | undefined)[]) => words.filter(Boolean).join(' ')

/** A verb with what follows it, as its subject takes it: `reportedly did not send drones`, `may have sent drones`. */
export function predicate(phrase: string, isMany: boolean, { tense, isNot, adverb, modal, seeming }: Manner): string {
  const [word = '', ...others] = phrase.split(' ')
  const rest = others.join(' ')
  const verb = word === 'be' ? be : formsOf(word)
  const not = isNot && 'not'
  const of = ([one, many]: readonly [string, string]) => (isMany ? many : one)
  const isDone = tense === 'past' || tense === 'perfect' || tense === 'pluperfect'
  const infinitive = isDone ? `have ${verb.participle}` : verb.base
  if (modal) return joined(modal, not, infinitive, rest)
  if (seeming) {
    const seems = predicate(seeming, isMany, { tense: tense === 'was ahead' ? 'past' : 'present', isNot: false })
    return joined(seems, not, 'to', infinitive, rest)
  }
  if (tense.endsWith('ahead'))
    return joined(of(tense === 'ahead' ? be.present : be.past), adverb, not, 'to', verb.base, rest)
  if (tense === 'pluperfect') return joined('had', adverb, not, verb.participle, rest)
  if (tense === 'perfect') return joined(isMany ? 'have' : 'has', adverb, not, verb.participle, rest)
  const finite = of(tense === 'past' ? verb.past : verb.present)
  if (verb === be) return joined(finite, adverb, not, rest)
  return isNot
    ? joined(adverb, tense === 'past' ? 'did' : isMany ? 'do' : 'does', 'not', verb.base, rest)
    : joined(adverb, finite, rest)
}
