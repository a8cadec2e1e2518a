import { capital } from '../../src/words/wording.js'
import { unless } from '../read/problems.js'
import { partisanIn } from '../words/patterns.js'
import type { SentenceCheck } from './sentence.js'

const longest = 30

/** What no sentence holds: signs of several ideas, and names that only programs know. */
const foreign: readonly (readonly [RegExp, string])[] = [
  [/[;()[\]{}]/, 'no semicolon and no bracket'],
  [/["]/, 'quotation marks are “ and ”'],
  [/\bp\d+\.s\d+\b/, 'no passage number'],
  [/\b\w+\/[\w-]+\/[\w-]+\b/, 'no id of a record'],
  [/\b[a-z]+[A-Z]\w+\b/, 'no field name'],
]

/** One sentence of plain words, quotations short and from `called`. */
export const formFaults: SentenceCheck = ({ sources }, _, { claim: { called, quantity } }, { text, own, quotes }) => {
  const words = text.split(/\s+/).length
  const slugs = [...sources.documents.keys(), ...sources.goods.keys()].filter((name) => name.includes('-'))
  const slug = slugs.find((name) => text.includes(name) && !sources.goods.get(name)?.label.includes(name))
  const partisan = partisanIn(own)
  // The label may begin the sentence.
  const labels = called === undefined ? [] : [called, capital(called)]
  const strange = quotes.filter((quote) => !labels.includes(quote) && quote !== quantity?.magnitude)
  return [
    ...unless(words <= longest, `${longest} words at most`, String(words)),
    ...unless(/[.]”?$/.test(text), 'a sentence ends with a full stop', `'${text.slice(-8)}'`),
    ...unless(/^(?:al-|\P{Ll})/u.test(text), 'a sentence begins with a capital'),
    ...foreign.flatMap(([sign, rule]) => unless(!sign.test(text), rule, `'${sign.exec(text)?.[0]}'`)),
    ...unless(slug === undefined, 'no slug', `'${slug}'`),
    ...unless(partisan === undefined, 'neutral words outside quotation marks', `'${partisan}'`),
    ...strange.map((quote) => ({ rule: 'only the label in called is quoted', got: `“${quote}”`, expected: called })),
    ...unless(
      called === undefined || quotes.some((quote) => labels.includes(quote)),
      'the label in called is quoted',
      undefined,
      `“${called}”`,
    ),
  ]
}
