import { type Hedge, hedges } from '../../src/vocabulary/index.js'
import { type Citation, passageKey } from '../evidence/citations.js'
import { datesOf, numbersOf } from '../evidence/claim-values.js'
import type { Context } from '../evidence/context.js'
import { goodsOf, mentionsOf } from '../evidence/mentions.js'
import type { Fingerprint } from '../passages/fingerprint.js'
import { numberOf } from '../passages/listed-words.js'
import { type Problem, problemsOf, unless } from '../read/problems.js'

/** Whether a claim has a number; goods whose name holds one carry it too: 152 mm. */
const carriesNumber = ({ sources }: Context, { record, checked: { claim } }: Citation, value: number) =>
  numbersOf(claim).includes(value) ||
  goodsOf(record, claim).some((name) => mentionsOf(sources, name).includes(String(value)))

function carriesWord({ checked: { claim } }: Citation, word: string): boolean {
  const { quantity, rank } = claim
  return numbersOf(claim).includes(numberOf(word)) || quantity?.magnitude === word || rank?.as.includes(word) === true
}

function carriesDate({ checked: { claim } }: Citation, fact: string): boolean {
  const dates = datesOf(claim).map(({ edtf }) => edtf)
  if (/^[a-z]/.test(fact)) return claim.basis !== undefined && dates.length > 0
  return dates.some((edtf) => edtf.includes(fact.replace(/^-/, '')))
}

const saidAs: Readonly<Partial<Record<Hedge, string>>> = { claims: 'claimed', hints: 'hinted' }
const plain: readonly Hedge[] = ['likely', 'unlikely']

function carriesHedge({ record, checked: { claim } }: Citation, hedge: Hedge): boolean {
  if (claim.hedge === hedge || (hedge in saidAs && saidAs[hedge] === record.fields.act)) return true
  if (hedge === 'claims' || hedge === 'fears') return claim.modality === 'alleged'
  const isTold = claim.modality === 'forecast' && claim.hedge === undefined
  return isTold && hedges[hedge] === 'reporting' && !plain.includes(hedge)
}

const negations = /not|refuses|opposes|neutral|cautious|refrains|none|wary|doubts|undecided|no |declined|denied|refus/

/** Whether a claim says that something is not so: negated, denied, refused, or of a position, act or outcome that does. */
function carriesNegation({ record: { fields }, checked: { claim } }: Citation): boolean {
  const said = [fields.position, fields.act, fields.outcome, fields.type, claim.stage, claim.called].join(' ')
  return claim.negated === true || claim.modality === 'denied' || claim.lacks !== undefined || negations.test(said)
}

/** Every number, number word, date and hedge word of a cited passage is carried by a claim that cites it, or excused. */
export function checkBackward(
  context: Context,
  document: string,
  { id, facts }: Fingerprint,
  citations: readonly Citation[],
): Problem[] {
  if (citations.length === 0) return []
  const file = [...new Set(citations.map(({ record }) => record.entry.file))].join(', ')
  const carried = <T extends string | number>(
    what: string,
    values: readonly T[],
    carries: (citation: Citation, value: T) => boolean,
  ) =>
    values.flatMap((value) => {
      const isKnown = citations.some((one) => value in one.checked.excused || carries(one, value))
      return unless(isKnown, `each ${what} of a cited passage is carried or excused`, `'${value}'`)
    })
  return problemsOf(file, passageKey(document, id), [
    ...carried('number', facts.numbers, (one, number) => carriesNumber(context, one, number)),
    ...carried('number word', facts.numberWords, carriesWord),
    ...carried('date', facts.dates, carriesDate),
    ...carried('hedge word', facts.hedges, carriesHedge),
    ...carried('negation', facts.cues.includes('has not') ? ['has not'] : [], carriesNegation),
  ])
}
