/** A verb in the forms that sentences need. */
interface Forms {
  readonly base: string
  /** After one subject: `sends`. */
  readonly one: string
  readonly past: string
  readonly participle: string
}

const irregular: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  send: ['sent'],
  say: ['said'],
  have: ['had'],
  make: ['made'],
  build: ['built'],
  belong: ['belonged'],
  hold: ['held'],
  give: ['gave', 'given'],
  cast: ['cast'],
  take: ['took', 'taken'],
  fight: ['fought'],
  run: ['ran', 'run'],
  lay: ['laid'],
  drop: ['dropped'],
  undergo: ['underwent', 'undergone'],
  withdraw: ['withdrew', 'withdrawn'],
  stop: ['stopped'],
  plan: ['planned'],
  lead: ['led'],
  stand: ['stood'],
  flee: ['fled'],
  refrain: ['refrained'],
}

const third = (base: string) =>
  base === 'have'
    ? 'has'
    : /(?:s|x|ch|sh|o)$/.test(base)
      ? `${base}es`
      : base.replace(/([^aeiou])y$/, '$1ie').concat('s')

function formsOf(base: string): Forms {
  const regular = base.endsWith('e') ? `${base}d` : `${base.replace(/([^aeiou])y$/, '$1i')}ed`
  const [past = regular, participle = past] = irregular[base] ?? []
  return { base, one: third(base), past, participle }
}

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

/** The infinitive after `may` or `to`: `have sent` of what is past, `send` of the rest. */
const infinitive = (verb: Forms, tense: Manner['tense']) =>
  tense === 'past' || tense === 'perfect' || tense === 'pluperfect' ? `have ${verb.participle}` : verb.base

function copula(isMany: boolean, { tense, isNot, adverb }: Manner): string {
  const not = isNot && 'not'
  if (tense === 'past' || tense === 'was ahead')
    return joined(isMany ? 'were' : 'was', adverb, not, tense === 'was ahead' && 'to be')
  if (tense === 'pluperfect') return joined('had', adverb, not, 'been')
  if (tense === 'perfect') return joined(isMany ? 'have' : 'has', adverb, not, 'been')
  return joined(isMany ? 'are' : 'is', adverb, not, tense === 'ahead' && 'to be')
}

const be: Forms = { base: 'be', one: 'is', past: 'was', participle: 'been' }

/** A verb with what follows it, as its subject takes it: `reportedly did not send drones`, `may have sent drones`. */
export function predicate(phrase: string, isMany: boolean, manner: Manner): string {
  const [word = '', ...others] = phrase.split(' ')
  const rest = others.join(' ')
  const verb = word === 'be' ? be : formsOf(word)
  const { tense, isNot, adverb, modal, seeming } = manner
  if (modal) return joined(modal, isNot && 'not', infinitive(verb, tense), rest)
  if (seeming)
    return joined(
      predicate(seeming, isMany, { tense: tense === 'was ahead' ? 'past' : 'present', isNot: false }),
      isNot && 'not',
      'to',
      infinitive(verb, tense),
      rest,
    )
  if (word === 'be') return joined(copula(isMany, manner), rest)
  const has = tense === 'pluperfect' ? 'had' : isMany ? 'have' : 'has'
  if (tense === 'perfect' || tense === 'pluperfect') return joined(has, adverb, isNot && 'not', verb.participle, rest)
  if (tense.endsWith('ahead')) return joined(copula(isMany, manner).replace(/be$/, verb.base), rest)
  if (isNot) return joined(adverb, tense === 'past' ? 'did' : isMany ? 'do' : 'does', 'not', verb.base, rest)
  return joined(adverb, tense === 'past' ? verb.past : isMany ? verb.base : verb.one, rest)
}
