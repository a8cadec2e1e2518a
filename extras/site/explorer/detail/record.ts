import { type AnyRecord, type Claim, disagreements, type Evidence, evidenceOf, type OurNames } from 'russia-ties'
import { passageAddress, recordAddress } from '../../addresses.js'
import { type Html, html } from '../../html.js'
import { periodText, relationTexts, sourceOf } from '../../words.js'

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
