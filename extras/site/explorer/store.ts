import { byId } from './parts/dom.js'
import { render, spokenText } from './render.js'
import { addressOf, stateOf } from './state/address.js'
import type { State } from './state/state.js'

let state = stateOf(location.hash)
let spoken = 0

/** What is shown now. */
export const current = (): State => state

/** Says the count aloud, once the reader rests. */
function speak(): void {
  clearTimeout(spoken)
  spoken = window.setTimeout(() => byId('live').replaceChildren(spokenText(state)), 450)
}

function show(next: State): void {
  const before = state
  state = next
  render(state, before)
  speak()
}

/** Takes a change into the page at once, and into the address as a step back or in place of the last one. */
export function take(change: Partial<State>, isStep = true): void {
  const next = { ...state, ...change }
  if (addressOf(next) !== location.hash) history[isStep ? 'pushState' : 'replaceState'](null, '', addressOf(next))
  show(next)
}

/** Shows what the address tells, where it tells something else. */
export function followAddress(): void {
  const told = stateOf(location.hash)
  if (addressOf(told) !== addressOf(state)) show(told)
}
