import { type AnyRecord, disagreements, evidenceOf, type Relation } from 'russia-ties'
import { recordAddress } from '../../addresses.js'
import { periodText } from '../../words.js'
import { el } from '../parts/dom.js'
import { drawClaim } from './claim.js'

const relations: Readonly<Record<Relation, string>> = {
  conflicting: 'they can’t all be true',
  superseded: 'a later running total replaced an earlier one',
  notComparable: 'they count different goods, wholes or stages',
  compatible: 'they can all be true',
}

/** Where the claims of a record differ, in words. */
function differences(record: AnyRecord, knownBy: string): readonly string[] {
  return disagreements(knownBy ? { knownBy: knownBy as '2024-01-01' } : {})
    .filter((one) => one.record.id === record.id || one.other?.id === record.id)
    .map(({ about, relation, spread, other, record: one }) => {
      if (other) return `Contradicts another record: ${(other.id === record.id ? one : other).title}.`
      const ratio =
        spread && spread.ratio > 1 ? `, and the printed numbers differ ${Math.round(spread.ratio * 10) / 10}-fold` : ''
      return `The claims differ (${about}): ${relations[relation]}${ratio}.`
    })
}

/** A record with what each of its claims says. */
export function drawRecord(record: AnyRecord, knownBy: string): HTMLElement {
  return el(
    'article',
    { 'data-record': record.id },
    el('h3', {}, record.title),
    el(
      'p',
      { class: 'kind' },
      [record.kind, record.stage, record.certainty === 'possible' && 'possible'].filter(Boolean).join(', '),
      ` · ${periodText(record.period)}`,
    ),
    el('ul', { class: 'x-claims' }, evidenceOf(record).map(drawClaim)),
    differences(record, knownBy).map((text) => el('p', { class: 'differ' }, text)),
    el(
      'p',
      { class: 'more' },
      el('a', { href: `../${recordAddress(record.id)}` }, 'Page of this record'),
      el('code', {}, record.id),
    ),
  )
}
