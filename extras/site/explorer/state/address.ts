import { accepts, fields } from './choices.js'
import { type State, start } from './state.js'

/** The state as the end of an address: only what differs from a bare address, so that it stays short. */
export function addressOf(state: State): string {
  const given = fields.filter((field) => field === 'view' || state[field] !== start[field])
  const pairs = given.map((field) => `${field}=${encodeURIComponent(state[field]).replaceAll('%2F', '/')}`)
  return `#${pairs.join('&')}`
}

const partsOf = (hash: string) => new URLSearchParams(hash.replace(/^#/, ''))

/** The parts of an address that say nothing that can be shown: `date=2024-02-30`. */
export const faultsIn = (hash: string): readonly string[] =>
  [...partsOf(hash)]
    .filter(([name, text]) => !accepts[name as keyof State]?.(text))
    .map(([name, text]) => (text ? `${name}=${text}` : name))

/** The state that an address gives; parts that say nothing are as in a bare address. */
export function stateOf(hash: string): State {
  const told = partsOf(hash)
  const read = fields.flatMap((field) => {
    const text = told.get(field)
    return text !== null && accepts[field](text) ? [[field, text] as const] : []
  })
  return { ...start, ...Object.fromEntries(read) }
}
