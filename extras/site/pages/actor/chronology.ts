import { type Actor, timelineOf } from '../../../../src/index.js'
import { daysText } from '../../../../src/words/dates.js'
import { html, type Value } from '../../html.js'
import { recordLink } from '../links.js'

const marks = { happened: 'happened', began: 'began', ended: 'ended', told: 'told of' }

/** Every dated point of the records on an actor, in time order, folded away. */
export function chronology({ name, type }: Actor): Value {
  const points = type === 'voice' ? [] : timelineOf(name as never)
  return (
    points.length > 0 &&
    html`<section id="chronology" aria-labelledby="chronology-h"><h2 id="chronology-h">Chronology</h2>
<details><summary>All ${points.length} dated points, in time order</summary>
<table class="points"><thead><tr><th scope="col">When</th><th scope="col">Mark</th><th scope="col">Record</th></tr></thead><tbody>
${points.map(({ earliest, latest, mark, record }) => html`<tr><td>${daysText(earliest, latest)}</td><td>${marks[mark]}</td><td>${recordLink(record.id)}</td></tr>`)}
</tbody></table></details></section>`
  )
}
