import { byId } from './parts/dom.js'
import { render, spokenText } from './render.js'
import { addressOf, faultsIn, stateOf } from './state/address.js'
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

/** Says which parts of the address can't be shown. */
export function tellFaults(): void {
  const faults = faultsIn(location.hash)
  const box = byId('problem')
  box.hidden = faults.length === 0
  box.textContent = `This address has parts that mean nothing here and were left out: ${faults.join('; ')}.`
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
  byId('problem').hidden = true
  show(next)
}

/** Shows what the address tells, where it tells something else. */
export function followAddress(): void {
  const told = stateOf(location.hash)
  tellFaults()
  if (addressOf(told) !== addressOf(state)) show(told)
}
