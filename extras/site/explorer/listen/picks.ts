import { byId } from '../parts/dom.js'
import { render, showMore } from '../render.js'
import { current, take } from '../store.js'

/** On a narrow page the panel lies far below: whoever chooses is taken to it. */
const showPanel = () => {
  if (matchMedia('(max-width: 999px)').matches) byId('detail').scrollIntoView({ block: 'start' })
}

/** Whatever opens its claims in the panel. */
export function listenToPicks(): void {
  byId('explorer').addEventListener('click', (event) => {
    const target = (event.target as Element).closest<HTMLElement>('[data-pick]')
    if (target) {
      const pick = target.dataset.pick as string
      take({ pick: pick === current().pick ? '' : pick })
      if (pick && current().pick) showPanel()
    }
    if ((event.target as Element).id === 'more-rows') {
      showMore()
      render(current(), current())
    }
  })
  byId('explorer').addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && current().pick) take({ pick: '' })
  })
}
