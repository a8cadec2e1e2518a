import { capital } from '../../src/words/wording.js'
import type { Context } from '../evidence/context.js'
import type { CheckedClaim } from '../read/resolve.js'
import { partisanIn } from '../words/partisan.js'
import type { Fault, Sentence } from './sentence.js'

const longest = 30

/** What no sentence holds: signs of several ideas, and names that only programs know. */
const foreign: readonly (readonly [RegExp, string])[] = [
  [/[;()[\]{}]/, 'no semicolon and no bracket'],
  [/["]/, 'quotation marks are “ and ”'],
  [/\bp\d+\.s\d+\b/, 'no passage number'],
  [/\b\w+\/[\w-]+\/[\w-]+\b/, 'no id of a record'],
  [/\b[a-z]+[A-Z]\w+\b/, 'no field name'],
]

/** Whether a quotation is the label, but for the capital that begins a sentence. */
const isLabel = (quote: string, label = '') => quote === label || quote === capital(label)

/** One sentence of plain words, quotations short and from `called`. */
export function formFaults({ sources }: Context, { claim }: CheckedClaim, { text, own, quotes }: Sentence): Fault[] {
  const words = text.split(/\s+/).length
  const slug = [...sources.documents.keys(), ...sources.goods.keys()].find(
    (name) => name.includes('-') && text.includes(name) && sources.goods.get(name)?.label.includes(name) !== true,
  )
  const partisan = partisanIn(own)
  return [
    ...(words > longest ? [{ rule: `${longest} words at most`, got: String(words) }] : []),
    ...(/[.]”?$/.test(text) ? [] : [{ rule: 'a sentence ends with a full stop', got: `'${text.slice(-8)}'` }]),
    ...(/^[\p{Ll}]/u.test(text) && !text.startsWith('al-') ? [{ rule: 'a sentence begins with a capital' }] : []),
    ...foreign.flatMap(([sign, rule]) => {
      const got = sign.exec(text)?.[0]
      return got === undefined ? [] : [{ rule, got: `'${got}'` }]
    }),
    ...(slug === undefined ? [] : [{ rule: 'no slug', got: `'${slug}'` }]),
    ...(partisan === undefined ? [] : [{ rule: 'neutral words outside quotation marks', got: `'${partisan}'` }]),
    ...quotes
      .filter((quote) => !isLabel(quote, claim.called) && quote !== claim.quantity?.magnitude)
      .map((quote) => ({ rule: 'only the label in called is quoted', got: `“${quote}”`, expected: claim.called })),
    ...(claim.called === undefined || quotes.some((quote) => isLabel(quote, claim.called))
      ? []
      : [{ rule: 'the label in called is quoted', expected: `“${claim.called}”` }]),
  ]
}
