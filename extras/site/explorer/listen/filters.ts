import { byId } from '../parts/dom.js'
import { accepts } from '../state/choices.js'
import { certaintyOf, type State, start } from '../state/state.js'
import { current, take } from '../store.js'
import { typedDay } from './day.js'

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
