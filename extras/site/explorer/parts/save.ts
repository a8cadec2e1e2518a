import { release } from 'russia-ties'
import { html, raw } from '../../html.js'
import { dayText } from '../../words.js'
import chartCss from '../chart.css'
import { addressOf } from '../state/address.js'
import type { State, View } from '../state/state.js'
import { linesOf } from './measure.js'
import { framed, linesFrom } from './picture.js'
import { pictureFor } from './pictures.js'
import { sheetCsv, sheetFor, sheetObjects } from './sheet.js'
import { captionText, filterText, noticeText } from './texts.js'

/** What is shown as CSV. */
export const csvFor = (state: State): string => sheetCsv(sheetFor(state))

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
      rows: sheetObjects(sheetFor(state)),
    },
    null,
    2,
  )

const colours = 'paper panel ink quiet line link focus with against neither denied band sans'.split(' ')

const keys: Readonly<Partial<Record<View, string>>> = {
  network:
    'Solid: definite; broken: possible. Disc: standing together; diamond: against each other; square: neither. A number: so many ties.',
  flows: 'Full: definite movement; hatched: possible; broken outline: not said to have moved; crossed: refused.',
  estimates:
    'Full: asserted; hatched: reported; broken outline: alleged, planned or forecast. A fading end: no bound is told.',
}

/** What stands under a picture that is saved, so that it says no more alone than on its page. */
const footText = (state: State): readonly string[] => [
  `${state.view === 'network' ? `${dayText(state.date)}. ` : ''}${keys[state.view]}`,
  noticeText(state),
  captionText(state),
  `russia-ties ${release.version}, CC BY 4.0, explorer/index.html${addressOf(state)}`,
]

/** The picture as a file that stands alone, in the colours in which it is shown. */
export function svgFor(state: State, width: number): string {
  const picture = pictureFor({ ...state, pick: '' }, width)
  if (!picture) return ''
  const page = getComputedStyle(document.documentElement)
  const values = colours.map((name) => `--${name}:${page.getPropertyValue(`--${name}`).trim()}`).join(';')
  const about = [`russia-ties ${release.version}`, addressOf(state), noticeText(state), captionText(state)].join('. ')
  const foot = footText(state).flatMap((text) => linesOf(text, picture.width - 8, 11.5))
  const body = html`<title>${picture.name}</title><desc>${about}</desc><style>${raw(`svg{${values};background:var(--paper)}${chartCss}`)}</style>
${picture.body}<text class="foot">${linesFrom(foot, 4, picture.height + 24, 15)}</text>`
  return framed({ ...picture, height: picture.height + foot.length * 15 + 34, body }).html
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
