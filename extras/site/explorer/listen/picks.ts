import { byId } from '../parts/dom.js'
import { render, showMore } from '../render.js'
import { current, take } from '../store.js'

/** Whether details come up in a sheet from below. */
const isNarrow = () => matchMedia('(max-width: 999px)').matches

/** Opens or closes the details; the keyboard goes into the sheet with them, and back to where it was. */
function choose(pick: string): void {
  const before = current().pick
  take({ pick })
  if (!isNarrow()) return
  if (pick) byId('detail').focus({ preventScroll: true })
  else
    byId('stage')
      .querySelector<SVGElement>(`[data-pick="${CSS.escape(before)}"]`)
      ?.focus({ preventScroll: true })
}

/** Whatever opens its claims in the panel. */
export function listenToPicks(): void {
  byId('explorer').addEventListener('click', (event) => {
    const target = (event.target as Element).closest<HTMLElement>('[data-pick]')
    const pick = target?.dataset.pick
    if (pick !== undefined) choose(pick === current().pick ? '' : pick)
    if ((event.target as Element).id === 'more-rows') {
      showMore()
      render(current(), current())
    }
  })
  addEventListener('keydown', (event) => {
    const isInSearch = (event.target as Element).closest('.search-box')
    if (event.key === 'Escape' && current().pick && !isInSearch) choose('')
  })
}
