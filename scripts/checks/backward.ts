import { type Hedge, hedges } from '../../src/vocabulary/index.js'
import { type Citation, passageKey } from '../evidence/citations.js'
import { datesOf } from '../evidence/claim-dates.js'
import type { Context } from '../evidence/context.js'
import type { Fingerprint } from '../passages/fingerprint.js'
import { wordValues } from '../passages/listed-words.js'
import type { Sources } from '../read/load.js'
import type { Problem } from '../read/problems.js'

const carriesNumber = ({ checked: { claim } }: Citation, value: number) =>
  claim.quantity?.min === value || claim.quantity?.max === value

/** Goods whose name holds a number carry it: 152 mm. */
const namesNumber = (sources: Sources, { record: { fields }, checked: { claim } }: Citation, value: number) =>
  (sources.goods.get((claim.goods ?? fields.goods ?? fields.what) as string)?.mentions ?? []).includes(String(value))

function carriesWord(citation: Citation, word: string): boolean {
  const { quantity, rank } = citation.checked.claim
  const value = wordValues[word]
  if (value !== undefined && carriesNumber(citation, value)) return true
  return quantity?.magnitude === word || (rank?.as ?? '').includes(word)
}

function carriesDate({ checked: { claim } }: Citation, fact: string): boolean {
  const dates = datesOf(claim).map(({ edtf }) => edtf)
  if (/^[a-z]/.test(fact)) return claim.basis !== undefined && dates.length > 0
  return dates.some((edtf) => edtf.includes(fact.replace(/^-/, '')))
}

const said: Readonly<Partial<Record<Hedge, readonly string[]>>> = { claims: ['claimed'], hints: ['hinted'], fears: [] }

function carriesHedge({ record, checked: { claim } }: Citation, hedge: Hedge): boolean {
  if (claim.hedge === hedge) return true
  if ((said[hedge] ?? []).includes(record.fields.act as string)) return true
  if (hedge === 'claims' || hedge === 'fears') return claim.modality === 'alleged'
  return (
    hedges[hedge] === 'reporting' &&
    claim.modality === 'forecast' &&
    claim.hedge === undefined &&
    hedge !== 'likely' &&
    hedge !== 'unlikely'
  )
}

const negations = /not|refuses|opposes|neutral|cautious|refrains|none|wary|doubts|undecided|no |declined|denied|refus/

/** Whether a claim says that something is not so: negated, denied, refused, or of a position, act or outcome that does. */
export function carriesNegation({
  record: { fields },
  checked: { claim },
}: Pick<Citation, 'record' | 'checked'>): boolean {
  const said = [fields.position, fields.act, fields.outcome, fields.type, claim.stage, claim.called].join(' ')
  return claim.negated === true || claim.modality === 'denied' || claim.lacks !== undefined || negations.test(said)
}

/** Every number, number word, date and hedge word of a cited passage is carried by a claim that cites it, or excused. */
export function checkBackward(
  { sources }: Context,
  document: string,
  { id, facts }: Fingerprint,
  citations: readonly Citation[],
): Problem[] {
  if (citations.length === 0) return []
  const file = [...new Set(citations.map(({ record }) => record.entry.file))].join(', ')
  const missing = (rule: string, value: string | number, carries: (citation: Citation) => boolean) =>
    citations.some((citation) => String(value) in citation.checked.excused || carries(citation))
      ? []
      : [
          {
            file,
            key: passageKey(document, id),
            rule: `${rule} of a cited passage is carried or excused`,
            got: `'${value}'`,
          },
        ]
  return [
    ...facts.numbers.flatMap((n) =>
      missing('each number', n, (one) => carriesNumber(one, n) || namesNumber(sources, one, n)),
    ),
    ...facts.numberWords.flatMap((word) => missing('each number word', word, (one) => carriesWord(one, word))),
    ...facts.dates.flatMap((date) => missing('each date', date, (one) => carriesDate(one, date))),
    ...facts.hedges.flatMap((hedge) => missing('each hedge word', hedge, (one) => carriesHedge(one, hedge))),
    ...(facts.cues.includes('has not') ? missing('each negation', 'has not', carriesNegation) : []),
  ]
}
