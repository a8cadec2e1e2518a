// Objects of date libraries: taken for the day that they say, or refused in a line that does not print their source.
import dayjs from 'dayjs'
import { DateTime } from 'luxon'
import moment from 'moment'
import { tiesAt } from 'russia-ties'
import { createDataset } from 'russia-ties/dataset'
import { messageOf, same } from './check.cjs'

same('Luxon', tiesAt(DateTime.fromISO('2024-06-19')).length, tiesAt('2024-06-19').length)
const invalid = DateTime.invalid('none')
const bad = { dayjs: dayjs('2024-06-19'), moment: moment('2024-06-19'), 'an invalid Luxon date': invalid }
for (const [name, value] of Object.entries(bad)) {
  const row = { id: 'a', type: 'treaty', between: ['A', 'B'], start: value }
  for (const call of [() => tiesAt(value), () => createDataset({ attestedTo: '2025-12-31', ties: [row] })]) {
    const message = messageOf(call)
    const found = [message.length < 400, /not a date/.test(message), /function|=>/.test(message)]
    same(`${name}: ${message}`, found, [true, true, false])
  }
}
