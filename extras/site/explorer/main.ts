import { listenToDay, listenToFilters, listenToSlider, listenToTabs } from './listen/controls.js'
import { listenToDownloads } from './listen/downloads.js'
import { listenToPicks } from './listen/picks.js'
import { byId } from './parts/dom.js'
import { rove } from './parts/rove.js'
import { render } from './render.js'
import { current, followAddress, tellFaults } from './store.js'

/** Draws anew when the page gets wider or narrower. */
function listenToWidth(): void {
  const stage = byId('explorer')
  let width = stage.clientWidth
  new ResizeObserver(() => {
    if (Math.abs(stage.clientWidth - width) < 8) return
    width = stage.clientWidth
    render(current(), current())
  }).observe(stage)
}

listenToSlider()
listenToDay()
listenToFilters()
listenToTabs()
listenToDownloads()
listenToPicks()
rove(byId('chart'))
render(current())
tellFaults()
listenToWidth()
addEventListener('popstate', followAddress)
addEventListener('hashchange', followAddress)
document.documentElement.dataset.ready = 'yes'
