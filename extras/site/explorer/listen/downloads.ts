import { byId } from '../parts/dom.js'
import { csvFor, jsonFor, save, svgFor } from '../parts/save.js'
import { current } from '../store.js'

const files = {
  csv: { type: 'text/csv', text: () => csvFor(current()) },
  json: { type: 'application/json', text: () => jsonFor(current()) },
  svg: { type: 'image/svg+xml', text: () => svgFor(current(), byId('chart').clientWidth) ?? '' },
} as const

/** The buttons that hand out files. */
export function listenToDownloads(): void {
  byId('downloads').addEventListener('click', (event) => {
    const sort = (event.target as HTMLElement).dataset.save as keyof typeof files | undefined
    if (sort) save(`russia-ties-${current().view}.${sort}`, files[sort].type, files[sort].text())
  })
}
