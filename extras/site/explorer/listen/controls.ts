import { firstDay, lastDay } from '../network/strip.js'
import { byId } from '../parts/dom.js'
import { accepts } from '../state/choices.js'
import { dayOf, numberOf, plusDays, plusMonths } from '../state/days.js'
import { certaintyOf, type State, start } from '../state/state.js'
import { current, take } from '../store.js'

const within = (day: string) => (accepts.date(day) ? day : current().date)

/** The day in a field, once its year is whole: a browser tells of each digit as it is typed. */
const typedDay = (text: string): string | undefined => (accepts.date(text) && text >= '1900' ? text : undefined)

/** The slider: its own keys move by a day, page keys by a month; only its last place is a step back. */
export function listenToSlider(): void {
  const slider = byId<HTMLInputElement>('date')
  slider.max = String(numberOf(lastDay) - numberOf(firstDay))
  const day = () => dayOf(numberOf(firstDay) + Number(slider.value))
  slider.addEventListener('input', () => take({ date: day() }, false))
  slider.addEventListener('change', () => take({ date: day() }, false))
  slider.addEventListener('keydown', (event) => {
    const by = { PageUp: 1, PageDown: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    take({ date: plusMonths(current().date, by) }, false)
  })
}

const steps: Readonly<Record<string, (day: string) => string>> = {
  '-month': (day) => plusMonths(day, -1),
  '-day': (day) => plusDays(day, -1),
  '+day': (day) => plusDays(day, 1),
  '+month': (day) => plusMonths(day, 1),
}

/** The field and the buttons of the day. */
export function listenToDay(): void {
  const field = byId<HTMLInputElement>('day-field')
  let before = ''
  field.addEventListener('focus', () => {
    before = current().date
  })
  // One step back for all that is typed in one go.
  field.addEventListener('change', () => {
    const date = typedDay(field.value)
    if (date) take({ date }, current().date === before)
  })
  field.addEventListener('blur', () => {
    field.value = current().date
  })
  byId('when').addEventListener('click', (event) => {
    const by = (event.target as HTMLElement).dataset.step
    if (by) take({ date: within((steps[by] as (day: string) => string)(current().date)) })
  })
}

/** The filters, the days to compare, and the button that clears them. */
export function listenToFilters(): void {
  for (const form of [byId('controls'), byId('compare')]) {
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('change', (event) => {
      const { name, value, type } = event.target as HTMLInputElement
      const field = name as keyof State
      if (type === 'date' && value && !typedDay(value)) return
      if (accepts[field](value)) take({ [field]: value })
    })
  }
  byId('more-ties').addEventListener('click', () =>
    take({ certainty: certaintyOf(current()) === 'possible' ? '' : 'possible' }),
  )
  byId('reset').addEventListener('click', () => {
    const { view, date, since } = current()
    take({ ...start, view, date, since })
  })
}

/** The tabs of the views. */
export function listenToTabs(): void {
  byId('views').addEventListener('click', (event) => {
    const view = (event.target as HTMLElement).dataset.view as State['view'] | undefined
    if (!view || (event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey) return
    event.preventDefault()
    take({ view, pick: '' })
  })
}
