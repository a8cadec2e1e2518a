import { pairAddress } from '../../addresses.js'
import { html } from '../../html.js'
import { filterScript } from '../contents.js'
import { coverageNote } from '../coverage.js'
import { actorLink } from '../links.js'
import { listing, opinions, type Part } from '../listing.js'
import type { Page } from '../page.js'
import { type AnyRecord, type Kind, ofKind, ownNames, recordsNaming } from '../world.js'
import type { Pair } from './pairs.js'

/** Records of other kinds that name both parties, a body of them or a holder of their offices. */
function namingBoth({ one, other }: Pair, kind: Kind): readonly AnyRecord[] {
  const others = new Set(recordsNaming(ownNames(other)))
  return ofKind(recordsNaming(ownNames(one)), kind).filter((record) => others.has(record))
}

function partsOf(pair: Pair): readonly Part[] {
  const { one, other } = pair
  const from = (name: string) => (record: { readonly from: readonly string[] }) =>
    record.from.some((sender) => ownNames(name).has(sender))
  const own = <K extends Kind>(kind: K) => ofKind(pair.records, kind)
  const standing = (wanted: string) => own('tie').filter((tie) => tie.standing === wanted)
  return [
    ['sent', `What moved from ${one} to ${other}`, own('transfer').filter(from(one))],
    ['got', `What moved from ${other} to ${one}`, own('transfer').filter(from(other))],
    ['with', 'Ties that put them together', standing('with')],
    ['against', 'Ties that set them against each other', standing('against')],
    ['neither', 'Other ties', standing('neither')],
    ['deployments', 'Deployments', own('deployment')],
    ['events', 'What happened', own('event')],
    ['statements', 'Statements that name both', namingBoth(pair, 'statement')],
    ['figures', 'Figures on both', namingBoth(pair, 'figure')],
    ['capabilities', 'Capabilities that name both', namingBoth(pair, 'capability')],
    ['assessments', 'Assessments about both', namingBoth(pair, 'assessment'), opinions],
  ]
}

/** The page on two parties. */
export function pairPage(pair: Pair): Page {
  const { one, other } = pair
  const main = html`<p class="crumbs"><a href="@/pairs/index.html">Pairs</a></p>
<h1>${one} and ${other}</h1>
<p class="summary">What the documents say about ${actorLink(one)} and ${actorLink(other)}, with their bodies and leaders.</p>
${coverageNote([one, other])}
${listing(partsOf(pair))}`
  const description = `What five documents say about ${one} and ${other}: transfers, ties, events and statements.`
  const title = `${one} and ${other} · russia-ties`
  return { path: pairAddress(one, other), title, description, main, head: filterScript }
}
