import { dayText } from '../../../../src/words/dates.js'
import { type DocumentId, documents, release } from '../package.js'
import { lastDefinite } from '../queries/known.js'
import type { State, View } from '../state/state.js'
import { actorText, counted, goodsText } from './words.js'

const last = release.coverage.last as string

/** What each view is about. */
export const leadTexts: Readonly<Record<View, string>> = {
  network:
    'Who is tied to whom on a day, as five documents tell it. Move the day; choose a line or a name to read the claims.',
  flows: 'What is told to have gone to Russia and from it, by goods. Choose a band to read the claims.',
  estimates: 'The numbers that the documents print, each with its bounds, its speaker and its moment.',
  records: 'Every record in view, or the dated points of one actor, in the order of time.',
}

/** The filters in words. */
export function filterText(state: State): string {
  const { actor, document, modality, kind, type, goods, stage, during, knownBy, certainty, view } = state
  const on = (name: View) => view === name
  return [
    knownBy && `known by ${dayText(knownBy)}`,
    actor && `actor: ${actorText(actor)}`,
    document && `document: ${document}`,
    modality && `put forward as: ${modality}`,
    type && on('network') && `type: ${type}`,
    goods && (on('flows') || on('estimates')) && `goods: ${goodsText(goods)}`,
    stage && on('flows') && `stage: ${stage}`,
    kind && (on('estimates') || on('records')) && `kind: ${kind}`,
    during && (on('flows') || on('records')) && `held: ${during}`,
    certainty === 'definite' && !on('estimates') && 'definite only',
  ]
    .filter(Boolean)
    .join('; ')
}

const notes: Readonly<Record<View, string>> = {
  network:
    'Places in the picture mean nothing, nor does the length of a line. Where nobody says since when a tie stands, it is possible on every earlier day.',
  flows:
    'Every band is one record and equally wide: how many records there are tells what the documents mention, not how much was sent. Definite and possible tell of the movement.',
  estimates:
    'A bar ends only where the document gives a bound; where it gives none, the bar fades and an arrow stands. Numbers of different claims are not to be added.',
  records: 'A record is listed where a claim in view affirms it. What is only denied stands on its own page.',
}

/** What stands under a picture. */
export const captionText = (state: State): string =>
  [notes[state.view], filterText(state) && `Filters: ${filterText(state)}.`].filter(Boolean).join(' ')

/** The documents known by a day. */
export const knownDocuments = (knownBy: string): readonly DocumentId[] =>
  documents.filter(({ published }) => !knownBy || published.latest <= knownBy).map(({ id }) => id)

const isAfter = ({ view, date, during }: State, last: string) =>
  (view === 'network' && date > last) || ((view === 'flows' || view === 'records') && during.slice(0, 10) > last)

/** Past the last day that any known document speaks of. */
function pastText(state: State): string {
  const known = lastDefinite(state.knownBy)
  if (!isAfter(state, known)) return ''
  const why = state.knownBy
    ? 'no document that was known by then speaks of a later day'
    : 'the last of the five documents speaks of that day'
  return `After ${dayText(known || last)} nothing is definite: ${why}. What is drawn is only not ruled out.`
}

/** Whether the notice is more than the usual one. */
export const isWarned = (state: State): boolean => state.knownBy !== '' || pastText(state) !== ''

/** What is to be known in any case. */
export const usualNotice = `Five documents, the last of which speaks of ${dayText(last)}: after that day nothing is definite. Absence is not evidence.`

/** What a reader must know before reading the picture: past the last witness, or as known by a day. */
export function noticeText(state: State): string {
  if (!isWarned(state)) return usualNotice
  const known = knownDocuments(state.knownBy).length
  const partly = state.knownBy
    ? `As known by ${dayText(state.knownBy)}: ${counted(known, 'document')} of ${documents.length} had surely appeared.`
    : ''
  return [partly, pastText(state)].filter(Boolean).join(' ')
}

/** What is said where nothing matches. */
export const emptyText = ({ view, unit, list, actor }: State): string =>
  view === 'records' && list === 'timeline' && !actor
    ? 'Choose an actor: dated points are listed for one actor at a time.'
    : `No ${view === 'estimates' ? `number${unit ? ` in ${unit}` : ''}` : 'record'} of these documents matches. Absence is not evidence: it does not show that there was none.`
