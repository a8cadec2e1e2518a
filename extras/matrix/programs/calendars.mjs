// Dates of other calendars: converted or refused, never misread.
import { CalendarDate, createCalendar, parseDate, toCalendar } from '@internationalized/date'
import { Temporal } from '@js-temporal/polyfill'
import { eventsDuring, holdsAt, tiesAt } from 'russia-ties'
import { createDataset } from 'russia-ties/dataset'
import { messageOf, same } from './check.cjs'

const day = '2024-06-19'
const [tie] = tiesAt(day)
const plain = Temporal.PlainDate.from(day)
for (const calendar of ['iso8601', 'gregory', 'persian', 'buddhist', 'hebrew', 'japanese', 'roc', 'islamic-civil']) {
  const own = plain.withCalendar(calendar)
  same(`Temporal, ${calendar}`, [holdsAt(tie, own), tiesAt(own).length], ['definite', tiesAt(day).length])
}
const month = Temporal.PlainYearMonth.from('2024-06')
same('Temporal.PlainYearMonth', eventsDuring(month).length, eventsDuring('2024-06').length)
const aria = (calendar) => toCalendar(parseDate(day), createCalendar(calendar))
same('React Aria, Gregorian', tiesAt(aria('gregory')).length, tiesAt(day).length)
for (const calendar of ['persian', 'buddhist', 'hebrew', 'japanese', 'roc', 'indian', 'ethiopic']) {
  const message = messageOf(() => tiesAt(aria(calendar)))
  same(`React Aria, ${calendar}: ${message}`, /convert it .* first/.test(message), true)
}
const datasetFrom = (start) => {
  const ties = [{ id: 'a', type: 'treaty', between: ['A', 'B'], start, end: '2024-07-01' }]
  return createDataset({ attestedTo: '2025-12-31', ties })
}
same('a row', datasetFrom(plain.withCalendar('persian')).ties[0].period.earliestStart, day)
same('a row, React Aria', /calendar/.test(messageOf(() => datasetFrom(aria('buddhist')))), true)
const odd = { year: 1403, month: 3, day: 30, calendar: { identifier: 'made-up' } }
same('a calendar that nothing converts', /calendar/.test(messageOf(() => tiesAt(odd))), true)
same('a made-up Gregorian date', tiesAt(new CalendarDate(2024, 6, 19)).length, tiesAt(day).length)
