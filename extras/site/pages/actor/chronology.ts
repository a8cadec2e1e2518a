import { type Actor, type Mark, type OurNames, timelineOf } from 'russia-ties'
import { html, type Value } from '../../html.js'
import { daysText } from '../../words.js'
import { recordLink } from '../links.js'

const marks: Readonly<Record<Mark, string>> = {
  happened: 'happened',
  began: 'began',
  ended: 'ended',
  told: 'as of',
  planned: 'planned or expected',
}

/** Every point in time of the records on an actor, folded away. */
export function chronology({ name, type }: Actor): Value {
  const points = type === 'voice' ? [] : timelineOf(name as OurNames['party'])
  return (
    points.length > 0 &&
    html`<section id="chronology" aria-labelledby="chronology-h"><h2 id="chronology-h">Chronology</h2>
<details><summary>All ${points.length} entries, in time order</summary>
<div class="scroll" role="region" aria-label="Entries in time order" tabindex="0"><table class="points"><thead><tr><th scope="col">When</th><th scope="col">Mark</th><th scope="col">What</th></tr></thead><tbody>
${points.map(({ earliest, latest, mark, dated, certainty, says, record }) => html`<tr><td>${daysText(earliest, latest)}${!dated && ' (date of the document)'}</td><td>${marks[mark]}${certainty === 'possible' && mark !== 'planned' && ', possible'}</td><td>${says.join(' ')} <span class="note">${recordLink(record.id)}</span></td></tr>`)}
</tbody></table></div></details></section>`
  )
}
