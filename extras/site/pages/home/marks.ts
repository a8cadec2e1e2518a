import { type Html, html } from '../../html.js'
import { definitions } from '../contents.js'

/** How to read the marks of the site. */
export const marks = (): Html =>
  definitions([
    [
      html`<span class="badge told">asserted</span> <span class="badge told">reported</span>`,
      'The document says it itself, or passes on somebody’s word.',
    ],
    [
      html`<span class="badge weak">alleged</span> <span class="badge weak">planned</span> <span class="badge weak">forecast</span> <span class="badge weak">opinion</span>`,
      'Unproven, not yet so, expected, or a view: possible at most.',
    ],
    [
      html`<span class="badge denied">denied</span> <span class="badge denied">negated</span>`,
      'A party says that it is not so, or the document does. It is shown beside what it denies, never instead of it.',
    ],
    ['definite', 'True on every reading of the dates, and asserted, or reported without a weak hedge.'],
    ['possible', 'Not ruled out: never the same as definite.'],
    ['at least, over, up to, dozens', 'Bounds as the documents give them. A missing one is never filled in.'],
    ['“in quotes”', 'A label or hedge word of the source.'],
    ['p4.s1', 'Paragraph 4, sentence 1 of a document. The texts themselves are not here.'],
  ])
