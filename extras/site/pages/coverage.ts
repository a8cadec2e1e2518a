import { release } from 'russia-ties'
import { html, joined, type Value } from '../html.js'
import { dayText } from '../words.js'
import { sourceLink } from './links.js'

type Known = {
  readonly [name: string]: { readonly last: string | null; readonly documents: readonly string[] } | undefined
}

/** Which documents speak of some parties, and from when on nothing is definite. */
export function coverageNote(names: readonly string[]): Value {
  const parties = release.coverage.parties as Known
  const documents = release.coverage.documents.filter((id) =>
    names.every((name) => parties[name]?.documents.includes(id) ?? false),
  )
  const spoken = documents.length > 0 && html`In ${joined(documents.map(sourceLink), '; ')}. `
  return html`<p class="note">${spoken}After ${dayText(release.coverage.last as string)} nothing is definite: no document covers
later days. A gap in this list does not mean that nothing happened.</p>`
}
