import { type DocumentId, documents, release } from 'russia-ties'
import { dayText, goodsText } from '../../words.js'
import { lastDefinite } from '../queries/known.js'
import { certaintyOf, type State, type View } from '../state/state.js'
import { actorText, counted } from './words.js'

const last = release.coverage.last as string

/** What each view is about. */
export const leadTexts: Readonly<Record<View, string>> = {
  network: 'Who stood with or against Russia on a day. Choose a line or a name to read why.',
  changes: 'Which ties began, ended or became surer between two days, or between two states of knowledge.',
  flows: 'What went to Russia and from it, by goods. Choose a band to read what the documents say.',
  estimates: 'The numbers in the documents, each with its bounds, source and date.',
  records: 'Every record in view, or a timeline of one actor.',
}

/** The filters in words. */
export function filterText(state: State): string {
  const { actor, document, modality, kind, type, goods, stage, during, knownBy, around } = state
  const on = (...names: readonly View[]) => names.includes(state.view)
  const isOfTies = on('network', 'changes')
  return [
    knownBy && `known by ${dayText(knownBy)}`,
    actor && `actor: ${actorText(actor)}`,
    document && `document: ${document}`,
    modality && `put forward as: ${modality}`,
    type && isOfTies && `type: ${type}`,
    goods && on('flows', 'estimates') && `goods: ${goodsText(goods)}`,
    stage && on('flows') && `stage: ${stage}`,
    kind && on('estimates', 'records') && `kind: ${kind}`,
    during && on('flows', 'records') && `held: ${during}`,
    certaintyOf(state) === 'definite' && !on('estimates', 'changes') && 'definite only',
    isOfTies && !actor && around === 'Russia' && 'ties around Russia',
  ]
    .filter(Boolean)
    .join('; ')
}

const notes: Readonly<Record<View, string>> = {
  network:
    'Positions and lengths mean nothing. Where no document says since when a tie exists, it is possible on every earlier day.',
  changes:
    'A record is listed if it stands otherwise after than before. Transfers are listed too where what is known differs.',
  flows:
    'Each band is one record and all are equally wide: their number shows what the documents mention, not how much was sent.',
  estimates:
    'A bar ends only where a document gives a bound; elsewhere it fades. Do not add numbers of different claims.',
  records: 'A record is listed if a claim in view affirms it. What is only denied has a page of its own.',
}

/** What stands under a picture. */
export const captionText = (state: State): string =>
  [notes[state.view], filterText(state) && `Filters: ${filterText(state)}.`].filter(Boolean).join(' ')

/** The documents known by a day. */
export const knownDocuments = (knownBy: string): readonly DocumentId[] =>
  documents.filter(({ published }) => !knownBy || published.latest <= knownBy).map(({ id }) => id)

const isAfter = ({ view, date, during }: State, last: string) =>
  ((view === 'network' || view === 'changes') && date > last) ||
  ((view === 'flows' || view === 'records') && during.slice(0, 10) > last)

/** Past the last day that any known document speaks of. */
function pastText(state: State): string {
  const known = lastDefinite(state.knownBy)
  if (!isAfter(state, known)) return ''
  if (known === '') return 'No document had surely appeared by then, so nothing is known.'
  const why = state.knownBy
    ? 'no document known by then covers a later day'
    : 'that is the last day that the five documents cover'
  return `After ${dayText(known || last)} nothing is definite: ${why}. What is drawn is only possible.`
}

/** Whether the notice is more than the usual one. */
export const isWarned = (state: State): boolean => state.knownBy !== '' || pastText(state) !== ''

/** What is to be known in any case. */
export const usualNotice = `Five documents, which cover days up to ${dayText(last)}: nothing is definite after that. A gap does not mean that nothing happened.`

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
    ? 'Choose an actor: a timeline is of one actor.'
    : view === 'changes'
      ? 'Nothing changed, as far as the documents say.'
      : `No ${view === 'estimates' ? `number${unit ? ` in ${unit}` : ''}` : 'record'} matches. That does not mean that there was none.`
