import { disagreements, estimatesOf, holdsAt, record, tiesAt, totalOf, transfersTo } from 'russia-ties'
import { type Html, html, joined, type Value } from '../../html.js'
import { numberText } from '../../words.js'
import { recordLink, told } from '../links.js'
import { type AnyRecord, type Claim, claimsOf, recordOf } from '../world.js'

/** A question with its answer, worked out when the site is built, and the code that does it. */
interface Answer {
  readonly question: string
  readonly answer: Value
  readonly code: string
}

const listed = (one: AnyRecord, isWanted = (_: Claim) => true): Html =>
  html`<ul class="plain">${claimsOf(one)
    .filter(isWanted)
    .map((claim) => html`<li>${told(one, [claim])}</li>`)}</ul>`

function missiles(): Answer {
  const id = 'transfers/iran-russia/ballistic-missiles'
  const known = transfersTo('Russia', { from: 'Iran', goods: 'ballistic-missile', knownBy: '2023-01-20' })
  return {
    question: 'Did Iran send ballistic missiles to Russia?',
    answer: html`<p>Until 20 January 2023 there was one answer to ${recordLink(id)}:</p>${known.map((one) => listed(one))}<p>Now there are
${claimsOf(recordOf(id)).length}:</p>${listed(recordOf(id))}<p>Both numbers are lower bounds. They can both be true, and may count
one delivery or two: no document says which.</p>`,
    code: `transfersTo('Russia', { from: 'Iran', goods: 'ballistic-missile', knownBy: '2023-01-20' })
estimatesOf(record('${id}'))`,
  }
}

function treaties(): Answer {
  const day = '2024-06-10'
  const sure = tiesAt(day, { of: 'Russia', type: 'treaty' })
  const all = tiesAt(day, { of: 'Russia', type: 'treaty', certainty: 'possible' })
  const possible = all.filter((tie) => !sure.includes(tie))
  const links = (ties: readonly AnyRecord[]) => ties.map(({ id }) => recordLink(id))
  const list = (ties: readonly AnyRecord[]) => (ties.length > 0 ? joined(links(ties), '; ') : 'none in these documents')
  return {
    question: 'Which treaties did Russia have on 10 June 2024?',
    answer: html`<ul class="plain"><li>Definite: ${list(sure)}.</li><li>Possible: ${list(possible)}.</li></ul>
<p>Possible means that the dates leave it open. The documents date the treaty with North Korea to June 2024, so it is
${holdsAt(record('ties/north-korea-russia/mutual-defence-treaty'), '2024-07-01')} from 1 July on.</p>`,
    code: `tiesAt('${day}', { of: 'Russia', type: 'treaty', certainty: 'possible' })`,
  }
}

function shells(): Answer {
  const one = record('transfers/north-korea-russia/artillery-shells')
  const { min, max } = totalOf([one], { unit: 'rounds' })
  const [difference] = disagreements().filter((found) => found.record === one)
  return {
    question: 'How many artillery shells came from North Korea?',
    answer: html`<p>${recordLink(one.id)} has ${estimatesOf(one).length} numbers, ${difference?.relation === 'compatible' ? 'which can all be true' : 'which differ'}:</p>
${listed(one, ({ quantity }) => quantity !== undefined)}<p>Together they put it at ${numberText(min ?? 0)} rounds at least${max === null ? '; none gives an upper bound' : ''}.</p>`,
    code: `estimatesOf(record('${one.id}'))
totalOf([record('${one.id}')], { unit: 'rounds' })`,
  }
}

const shown = ({ question, answer, code }: Answer): Html => html`<section class="answer"><h3>${question}</h3>
${answer}
<details><summary>The code that answers it</summary><pre><code>${code}</code></pre></details></section>`

/** Three questions, answered by the package when the site is built. */
export const answers = (): readonly Html[] => [missiles(), treaties(), shells()].map(shown)
