import { modalities } from '../../vocabulary/index.js'
import { oneOf } from './closed.js'
import { date, day } from './dates.js'
import { speaker } from './names.js'

/** `--known-by` */
export const knownBy = {
  takes: 'DAY',
  about: 'as of this day: only documents that had surely appeared by then',
  read: day,
}

/** `--possible` */
export const possible = { about: 'also what is not ruled out at the date' }

/** What every command over several records takes. */
export const selecting = {
  during: { takes: 'DATE', about: 'held on a day of this date: 2024-06-19, 2024-06, 2024 or 2022/2024', read: date },
  knownBy,
  possible,
  modality: {
    ...{ takes: 'MODALITY', about: `how it is put forward: ${modalities.join(', ')}`, several: true as const },
    read: oneOf('a modality', modalities),
  },
  claimant: { takes: 'NAME', about: 'who says so, according to the document', read: speaker },
}
