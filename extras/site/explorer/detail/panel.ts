import type { AnyRecord, Claim, Evidence, OurNames } from 'russia-ties'
import { disagreements, evidenceOf, isRecordId, record, sentenceOf } from 'russia-ties'
import { actorAddress, passageAddress, recordAddress } from '../../addresses.js'
import { type Html, html, type Value } from '../../html.js'
import { periodText, relationTexts, sourceOf } from '../../words.js'
import { pairPage } from '../page/partners.js'
import { actorText } from '../parts/words.js'
import type { State } from '../state/state.js'
import { pickedIn } from './picked.js'

const unknown = ({ pick, knownBy }: State) =>
  isRecordId(pick)
    ? sentenceOf(record(pick), { knownBy: knownBy as '2024-01-01' })
    : 'No record in this view. That does not mean that there was nothing.'

/** The ways on from a name or two. */
function ways({ pick }: State): Value {
  const [, rest] = /^(?:actor|pair):(.+)$/.exec(pick) ?? []
  if (!rest) return undefined
  const names = rest.split('|')
  const [one, other] = names as [string, string]
  const both = names.length === 2 && pairPage(one, other)
  const link = (address: string, text: string) => html`<a href="../${address}">Page on ${text}</a>`
  return html`<p class="more">${both && link(both, names.map(actorText).join(' and '))}${names.map((name) => link(actorAddress(name), actorText(name)))}</p>`
}

/** What the panel shows of what is picked. */
export function panelText(state: State): Html {
  const picked = pickedIn(state)
  if (picked === undefined)
    return html`<h2 id="detail-title" class="quiet">Nothing chosen</h2>
<p class="hint">Choose a line, a name, a band or a row to read what the documents say.</p>`
  const { heading, note, records } = picked
  return html`<div class="panel-head"><h2 id="detail-title"${!heading && html` class="quiet"`}>${heading || 'Chosen record'}</h2>
<button type="button" class="close" data-pick="">Close</button></div>
${note && html`<p class="note">${note}</p>`}
${records.length > 0 ? records.map((one) => recordArticle(one, state.knownBy)) : html`<p>${unknown(state)}</p>`}${ways(state)}`
}

/** Where the claims of a record differ, in words. */
function differences(record: AnyRecord, knownBy: string): readonly string[] {
  return disagreements(knownBy ? { knownBy: knownBy as '2024-01-01' } : {})
    .filter((one) => one.record.id === record.id || one.other?.id === record.id)
    .map(({ about, relation, spread, other, record: one }) => {
      if (other) return `Contradicts another record: ${(other.id === record.id ? one : other).title}.`
      const ratio =
        spread && spread.ratio > 1 ? `, and the printed numbers differ ${Math.round(spread.ratio * 10) / 10}-fold` : ''
      return `The claims differ (${about}): ${relationTexts[relation]}${ratio}.`
    })
}

/** How a claim is put forward, where not as the document's own plain word. */
const signOf = ({ modality, negated, hedge }: Claim<string, OurNames>) =>
  [modality !== 'asserted' && modality, negated && modality !== 'denied' && 'negated', hedge && `“${hedge}”`]
    .filter(Boolean)
    .join(', ')

/** One claim: its sentence, and where it is from. */
function claimItem({ claim, document, passages, locator }: Evidence<OurNames>): Html {
  const sign = signOf(claim)
  const isAgainst = claim.modality === 'denied' || claim.negated === true
  return html`<li class="x-claim ${isAgainst ? 'against' : claim.modality}"><p class="how">${claim.says}</p>
<p class="where">${sign && html`<strong>${sign} · </strong>`}<a href="../${passageAddress(document, passages[0] as string)}">${sourceOf(document)}, ${locator}</a></p></li>`
}

/** A record with what each of its claims says. */
export function recordArticle(record: AnyRecord, knownBy: string): Html {
  const { id, title, kind, stage, certainty, period } = record
  const sort = [kind, stage, certainty === 'possible' && 'possible'].filter(Boolean).join(', ')
  return html`<article data-record="${id}"><h3>${title}</h3><p class="kind">${sort} · ${periodText(period)}</p>
<ul class="x-claims">${evidenceOf(record).map(claimItem)}</ul>
${differences(record, knownBy).map((text) => html`<p class="differ">${text}</p>`)}
<p class="more"><a href="../${recordAddress(id)}">Page of this record</a><code>${id}</code></p></article>`
}
