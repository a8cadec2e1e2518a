import { record, recordsOn, transfersTo } from 'russia-ties'
import { accepts, fields } from './choices.js'
import { type State, start, views } from './state.js'

/** The state as the end of an address: only what differs from a bare address, so that it stays short. */
export function addressOf(state: State): string {
  const given = fields.filter((field) => field === 'view' || state[field] !== start[field])
  const pairs = given.map((field) => `${field}=${encodeURIComponent(state[field]).replaceAll('%2F', '/')}`)
  return `#${pairs.join('&')}`
}

const partsOf = (hash: string) => new URLSearchParams(hash.replace(/^#/, ''))

/** Questions to the package that it refuses with the name that was probably meant. */
const asking: Readonly<Record<string, (text: string) => unknown>> = {
  actor: (text) => recordsOn(text as 'Russia'),
  goods: (text) => transfersTo('Russia', { goods: text as 'oil' }),
  pick: (text) => record(text as 'transfers/iran-russia/shahed-136'),
}

/** What was probably meant by a part of an address that says nothing. */
function meantBy(name: string, text: string): string {
  try {
    asking[name]?.(text)
  } catch (error) {
    const meant = /did you mean ('.+')\?/.exec(String(error))?.[1]
    if (meant) return `: did you mean ${meant}?`
  }
  return name === 'view' ? `: the views are ${views.join(', ')}` : ''
}

/** The parts of an address that say nothing that can be shown, with what was probably meant: `date=2024-02-30`. */
export const faultsIn = (hash: string): readonly string[] =>
  [...partsOf(hash)]
    .filter(([name, text]) => !accepts[name as keyof State]?.(text))
    .map(([name, text]) => (text ? `${name}=${text}${meantBy(name, text)}` : name))

/** The state that an address gives; parts that say nothing are as in a bare address. */
export function stateOf(hash: string): State {
  const told = partsOf(hash)
  const read = fields.flatMap((field) => {
    const text = told.get(field)
    return text !== null && accepts[field](text) ? [[field, text] as const] : []
  })
  return { ...start, ...Object.fromEntries(read) }
}
