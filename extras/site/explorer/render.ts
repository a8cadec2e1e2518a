import { html } from '../html.js'
import { dayText } from '../words.js'
import { panelText } from './detail/panel.js'
import { countTies, networkText } from './network/draw.js'
import { firstDay, stripFor } from './network/strip.js'
import { partnersTable } from './page/partners.js'
import { byId, fill } from './parts/dom.js'
import { framed } from './parts/picture.js'
import { isList, pictureFor } from './parts/pictures.js'
import { letTabIn } from './parts/rove.js'
import { type Sheet, sheetFor } from './parts/sheet.js'
import { drawTable } from './parts/table.js'
import { captionText, emptyText, isWarned, noticeText } from './parts/texts.js'
import { counted } from './parts/words.js'
import { changesText } from './queries/changes.js'
import { numberOf } from './state/days.js'
import { certaintyOf, type State } from './state/state.js'

const most = 40
let rowsShown = most

/** Shows more rows of the list. */
export function showMore(): void {
  rowsShown += 200
}

const write = (id: string, text: string) => {
  const box = byId(id)
  box.textContent = text
  if (box.classList.contains('notice')) box.hidden = text === ''
}

/** Shows a day in its field, but not while one types there: the browser gives up what is half typed. */
function writeDay(field: HTMLInputElement, day: string): void {
  if (document.activeElement !== field) field.value = day
}

/** Says how many ties are not ruled out, and shows or hides them. */
function drawMore(state: State): void {
  const { possible } = countTies(state)
  const button = byId('more-ties')
  button.hidden = possible === 0
  button.textContent = certaintyOf(state) === 'possible' ? 'Definite only' : `and ${possible} not ruled out`
}

function drawControls(state: State): void {
  for (const field of document.querySelectorAll<HTMLElement>('[data-on]'))
    field.hidden = !field.dataset.on?.split(' ').includes(state.view)
  for (const choice of byId('explorer').querySelectorAll<HTMLSelectElement>('select')) {
    choice.value = state[choice.name as keyof State]
    if (choice.selectedIndex < 0) choice.value = 'other'
  }
  byId<HTMLSelectElement>('c-certainty').value = certaintyOf(state)
  for (const field of byId('explorer').querySelectorAll<HTMLInputElement>('input[type=date][name]'))
    writeDay(field, state[field.name as keyof State])
  for (const tab of document.querySelectorAll<HTMLElement>('[data-view]')) {
    if (tab.dataset.view === state.view && tab.tagName === 'A') tab.setAttribute('aria-current', 'page')
    else tab.removeAttribute('aria-current')
  }
}

function drawDay(state: State): void {
  const slider = byId<HTMLInputElement>('date')
  slider.value = String(numberOf(state.date) - numberOf(firstDay))
  slider.setAttribute('aria-valuetext', dayText(state.date))
  writeDay(byId<HTMLInputElement>('day-field'), state.date)
  write('day', dayText(state.date))
  write('count', networkText(state))
  drawMore(state)
  if (state.view === 'network') byId('strip').replaceChildren(stripFor(state, byId('strip').clientWidth || 600))
}

function drawPicture(state: State, isEmpty: boolean): void {
  const [box, figure] = [byId('chart'), byId('figure')]
  const key = (document.activeElement as SVGElement | null)?.dataset?.key
  figure.hidden = isList(state.view) || (isEmpty && state.view !== 'network')
  const picture = pictureFor(state, Math.max(300, figure.clientWidth))
  fill(box, picture && framed(picture))
  letTabIn(box, key)
  if (key) [...box.querySelectorAll<SVGElement>('[data-key]')].find((one) => one.dataset.key === key)?.focus()
}

const allText = { network: 'ties', changes: 'changes', flows: 'flows', estimates: 'numbers', records: 'list' } as const

function drawSheet({ view }: State, sheet: Sheet): void {
  const details = byId<HTMLDetailsElement>('same')
  details.classList.toggle('list', isList(view))
  if (isList(view)) details.open = true
  const rows = isList(view) ? rowsShown : sheet.rows.length
  const isCut = sheet.rows.length > rows
  const caption = `${counted(sheet.rows.length, 'row')}: the ${allText[view]} as shown${isCut ? `, the first ${rows}` : ''}`
  const more = isCut && html`<button type="button" id="more-rows">Show more rows</button>`
  fill(byId('table'), drawTable(sheet, caption, rows), more)
}

/** What was chosen, as the panel names it. */
function chosenText({ pick }: State): string {
  const { textContent } = document.querySelector('#detail h3') ?? { textContent: '' }
  return pick && textContent ? `. Details: ${textContent}` : ''
}

const countText = (state: State) =>
  state.view === 'network'
    ? `${dayText(state.date)}: ${networkText(state)}`
    : counted(sheetFor(state).rows.length, 'row')

/** What is shown in a sentence, for the live region. */
export const spokenText = (state: State): string => countText(state) + chosenText(state)

/** Makes the page show a state. */
export function render(state: State, before?: State): void {
  if (before?.view !== state.view) rowsShown = most
  const sheet = sheetFor(state)
  byId('explorer').dataset.view = state.view
  drawControls(state)
  drawDay(state)
  write('notice', noticeText(state))
  byId('notice').classList.toggle('warned', isWarned(state))
  write('empty', sheet.rows.length === 0 ? emptyText(state) : '')
  write('caption', captionText(state))
  drawPicture(state, sheet.rows.length === 0)
  drawSheet(state, sheet)
  fill(byId('detail'), panelText(state))
  byId('detail').classList.toggle('chosen', state.pick !== '')
  fill(byId('partners'), state.view === 'network' && partnersTable(state))
  write('changed', state.view === 'changes' ? `${changesText(state)}.` : '')
  for (const button of byId('downloads').querySelectorAll('[data-save=svg], [data-save=png]'))
    button.toggleAttribute('hidden', isList(state.view))
}
