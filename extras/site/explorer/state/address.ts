import { accepts, fields } from './choices.js'
import { type State, start } from './state.js'

/** The state as the end of an address: only what differs from a bare address, so that it stays short. */
export function addressOf(state: State): string {
  const given = fields.filter((field) => field === 'view' || state[field] !== start[field])
  const pairs = given.map((field) => `${field}=${encodeURIComponent(state[field]).replaceAll('%2F', '/')}`)
  return `#${pairs.join('&')}`
}

/** The state that an address tells; what it can't tell rightly is as in a bare address. */
export function stateOf(hash: string): State {
  const told = new URLSearchParams(hash.replace(/^#/, ''))
  const read = fields.flatMap((field) => {
    const text = told.get(field)
    return text !== null && accepts[field](text) ? [[field, text] as const] : []
  })
  return { ...start, ...Object.fromEntries(read) }
}
