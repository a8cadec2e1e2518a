import { periodText } from '../../../../src/words/period.js'
import { recordAddress } from '../../addresses.js'
import { type AnyRecord, disagreements, evidenceOf, type Relation, sentenceOf } from '../package.js'
import { el } from '../parts/dom.js'
import { counted } from '../parts/words.js'
import { drawClaim } from './claim.js'

const relations: Readonly<Record<Relation, string>> = {
  conflicting: 'they can’t all be so',
  superseded: 'a later running total replaced an earlier one',
  notComparable: 'they count different goods, wholes or stages',
  compatible: 'they can all be so',
}

/** Where the claims of a record differ, in words. */
function differences(record: AnyRecord, knownBy: string): readonly string[] {
  return disagreements(knownBy ? { knownBy: knownBy as '2024-01-01' } : {})
    .filter((one) => one.record.id === record.id)
    .map(({ about, relation, spread }) => {
      const ratio =
        spread && spread.ratio > 1 ? `, and the printed numbers differ ${Math.round(spread.ratio * 10) / 10}-fold` : ''
      return `The claims differ (${about}): ${relations[relation]}${ratio}.`
    })
}

/** A record with its sentence and each of its claims. */
export function drawRecord(record: AnyRecord, knownBy: string, isOpen: boolean): HTMLElement {
  const evidence = evidenceOf(record)
  return el(
    'article',
    { 'data-record': record.id },
    el('h3', {}, record.title),
    el(
      'p',
      { class: 'kind' },
      [record.kind, record.stage].filter(Boolean).join(', '),
      ` · ${periodText(record.period)}`,
    ),
    el('p', { class: 'x-sentence' }, sentenceOf(record, knownBy ? { knownBy: knownBy as '2024-01-01' } : {})),
    differences(record, knownBy).map((text) => el('p', { class: 'differ' }, text)),
    el(
      'details',
      isOpen ? { open: true } : {},
      el('summary', {}, counted(evidence.length, 'claim')),
      el('ul', { class: 'x-claims' }, evidence.map(drawClaim(record))),
    ),
    el(
      'p',
      { class: 'more' },
      el('a', { href: `../${recordAddress(record.id)}` }, 'Page of this record'),
      el('code', {}, record.id),
    ),
  )
}
