import { actors, documents, goods, isRecordId, kinds, modalities, stages, tieTypes, units } from 'russia-ties'
import { isDay } from './days.js'
import { type State, start, views } from './state.js'

const among = (list: readonly string[]) => {
  const known = new Set<string>(['', ...list])
  return (text: string) => known.has(text)
}

const isWindow = (text: string) => text === '' || /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/.test(text)
const isDayOrNone = (text: string) => text === '' || isDay(text)
const isActor = among(actors.map(({ name }) => name))
const isGoods = among(goods.map(({ name }) => name))

function isPick(text: string): boolean {
  const [, sort, rest] = /^(actor|pair|goods):(.+)$/.exec(text) ?? []
  if (sort === 'goods') return isGoods(rest as string)
  if (sort) return (rest as string).split('|').every(isActor)
  return text === '' || isRecordId(text)
}

/** Whether a text can stand in a field of the state. */
export const accepts: Readonly<Record<keyof State, (text: string) => boolean>> = {
  view: (text) => (views as readonly string[]).includes(text),
  date: isDay,
  since: isDay,
  knownBy: isDayOrNone,
  knownBefore: isDayOrNone,
  certainty: among(['possible', 'definite']),
  actor: isActor,
  around: (text) => text === 'Russia' || text === 'all',
  document: among(documents.map(({ id }) => id)),
  modality: among(modalities),
  kind: among(kinds),
  type: among(Object.keys(tieTypes)),
  goods: isGoods,
  stage: among(Object.keys(stages.transfer)),
  during: isWindow,
  unit: among(units),
  scale: (text) => text === 'linear' || text === 'log',
  list: (text) => text === 'records' || text === 'timeline',
  pick: isPick,
}

/** The fields of the state. */
export const fields = Object.keys(start) as readonly (keyof State)[]
