import { release } from 'russia-ties'
import { documentAddress, recordAddress } from '../../addresses.js'
import { type Html, html, joined, type Value } from '../../html.js'
import { daysText, sourceOf } from '../../words.js'
import { citations } from '../citations.js'
import { copyScript, definitions, filterBox, filterScript } from '../contents.js'
import { actorLink, documentName, nameOf, recordLink } from '../links.js'
import type { Page } from '../page.js'
import type { SourceDocument } from '../world.js'
import { byParagraph, type Paragraph, type Passage, passagesOf } from './passages.js'

const claimLinks = (id: string, claims: readonly number[]): Value =>
  joined(claims.map((place) => html`<a href="@/${recordAddress(id)}#claim-${place}">claim ${place}</a>`))

function sentence({ id, cited, offices, unused }: Passage): Html {
  const named = offices.map(({ name, title }) => html`${actorLink(name)}, ${title}`)
  return html`<li id="${id}" class="passage"><h3>Sentence ${id.slice(id.indexOf('s') + 1)} <code>${id}</code></h3>
${unused !== undefined && html`<p class="note">No record: ${unused}.</p>`}
${cited.length > 0 && html`<ul class="plain">${cited.map(({ record, claims }) => html`<li><span class="kind">${record.kind}</span> ${recordLink(record.id)} <span class="note">(${claimLinks(record.id, claims)})</span></li>`)}</ul>`}
${named.length > 0 && html`<p class="note">Names an office: ${joined(named, '; ')}.</p>`}</li>`
}

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

/** What a folded paragraph holds: `4 sentences, 9 records`. */
function countText(passages: readonly Passage[]): string {
  const records = new Set(passages.flatMap(({ cited }) => cited.map(({ record }) => record)))
  return `${counted(passages.length, 'sentence')}, ${records.size === 0 ? 'no record' : counted(records.size, 'record')}`
}

const paragraph = ([number, passages]: Paragraph): Html =>
  html`<section class="paragraph" aria-labelledby="p${number}" data-group>
<details class="rest"><summary><h2 id="p${number}">Paragraph ${number}</h2> <span class="note">${countText(passages)}</span></summary>
<ol class="plain">${passages.map(sentence)}</ol></details></section>`

const facts = (document: SourceDocument, passages: readonly Passage[]): Html => {
  const { id, title, author, publisher, genre, language, url, published } = document
  const cited = passages.filter((passage) => passage.cited.length > 0).length
  return definitions([
    ['Called here', nameOf(id)],
    ['Title', title ?? 'none: the text has no title'],
    ['Author', author ?? 'not stated'],
    ['Publisher', publisher ?? 'not stated'],
    ['Genre', genre],
    ['Language', language],
    ['Published', daysText(published.earliest, published.latest)],
    ['How that is known', published.reasoning],
    ['Counts as known from', daysText(published.latest, published.latest)],
    ['Address', url && html`<a href="${url}">${url}</a>`],
    ['Passages', `${passages.length}, of which ${cited} carry a record`],
    ['Claims', release.counts.byDocument[id]],
    ['Id', html`<code>${id}</code>`],
  ])
}

/** The page on a document: what is known of it, and what each of its sentences carries; never its text. */
export function documentPage(document: SourceDocument): Page {
  const passages = passagesOf(document.id)
  const name = documentName(document.id)
  const main = html`<p class="crumbs"><a href="@/documents/index.html">Documents</a></p>
<h1>${name}</h1>
<p class="summary">What this document is, and which records each of its sentences carries. Its text is not here: it belongs to
its author and publisher.</p>
${facts(document, passages)}
${citations(document)}
${filterBox('sentences')}
${byParagraph(passages).map(paragraph)}`
  const head = copyScript + filterScript
  const description = `Which records rest on ${sourceOf(document.id)}, sentence by sentence.`
  return { path: documentAddress(document.id), title: `${name} · russia-ties`, description, main, head }
}
