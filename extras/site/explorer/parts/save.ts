import { release } from 'russia-ties'
import chartCss from '../chart.css'
import { addressOf } from '../state/address.js'
import type { State } from '../state/state.js'
import { svg } from './dom.js'
import { putFoot } from './foot.js'
import { sheetCsv, sheetObjects } from './sheet.js'
import { captionText, filterText, noticeText } from './texts.js'
import { viewParts } from './views.js'

/** What is shown as CSV. */
export const csvFor = (state: State): string => sheetCsv(viewParts[state.view].sheet(state))

/** What is shown as JSON, with what it takes to read it. */
export const jsonFor = (state: State): string =>
  JSON.stringify(
    {
      source: `russia-ties ${release.version}`,
      licence: 'CC-BY-4.0',
      address: addressOf(state),
      view: state.view,
      ...(state.view === 'network' && { date: state.date }),
      ...(state.view === 'changes' && { since: state.since, date: state.date, knownBefore: state.knownBefore }),
      ...(state.knownBy && { knownBy: state.knownBy }),
      filters: filterText(state),
      notes: [noticeText(state), captionText(state)].filter(Boolean),
      rows: sheetObjects(viewParts[state.view].sheet(state)),
    },
    null,
    2,
  )

const colours = [
  'paper',
  'panel',
  'ink',
  'quiet',
  'line',
  'link',
  'focus',
  'with',
  'against',
  'neither',
  'denied',
  'band',
  'sans',
]

/** The picture as a file that stands alone, in the colours in which it is shown. */
export function svgFor(state: State, width: number): string | undefined {
  const picture = viewParts[state.view].draw?.({ ...state, pick: '' }, width)
  if (!picture) return undefined
  const page = getComputedStyle(document.documentElement)
  const values = colours.map((name) => `--${name}:${page.getPropertyValue(`--${name}`).trim()}`).join(';')
  picture.prepend(
    svg('title', {}, picture.getAttribute('aria-label')),
    svg(
      'desc',
      {},
      [`russia-ties ${release.version}`, addressOf(state), noticeText(state), captionText(state)].join('. '),
    ),
    svg('style', {}, `svg{${values};background:var(--paper)}${chartCss}`),
  )
  putFoot(picture, state)
  picture.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  return new XMLSerializer().serializeToString(picture)
}

/** A picture in dots, twice as fine as it is shown. */
export async function pngOf(picture: string): Promise<Blob | null> {
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(picture)}`
  await image.decode()
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width * 2, height: image.height * 2 })
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((done) => canvas.toBlob(done, 'image/png'))
}

/** Hands something to the reader as a file. */
export function save(name: string, file: Blob): void {
  const address = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
