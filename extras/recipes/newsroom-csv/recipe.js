// What was sent, promised or refused to Russia, a line for each record, as a spreadsheet opens it.
//   node newsroom-csv/recipe.js > transfers.csv
//   node newsroom-csv/recipe.js Iran > transfers-from-iran.csv
import { estimatesOf, evidenceOf, findActor, goods, release, sentenceOf, transfersTo, urlOf } from 'russia-ties'
import { nameOf, numberText, voiceOf } from '../lib/words.js'

const [, , name] = process.argv
const sender = name && findActor(name)?.name
if (name && !sender) throw new RangeError(`No party is called ${name}`)

const labels = new Map(goods.map(({ name, label }) => [name, label]))
const list = (items) => [...new Set(items)].join('; ')

const inWords = (estimate) => {
  const { unit, stage, cumulativeSince, negated } = estimate
  const notes = [cumulativeSince && `since ${cumulativeSince}`, stage !== 'delivered' && stage, negated && 'negated']
  return [`${unit}: ${numberText(estimate)}`, ...notes.filter(Boolean)].join(', ')
}

const columns = {
  what: ({ title }) => title,
  from: ({ from }) => list(from),
  jointly: ({ joint }) => (joint ? 'yes: no document tells the shares' : ''),
  goods: ({ goods }) => labels.get(goods),
  'how far it got': ({ claims }) => list(claims.map(({ stage }) => stage)),
  'how it is put': ({ claims }) => list(claims.map(({ modality }) => modality)),
  'numbers (do not add up)': (transfer) => list(estimatesOf(transfer).map(inWords)),
  'who says so': ({ claims }) => list(claims.map(voiceOf)),
  'in a sentence': (transfer) => sentenceOf(transfer),
  sources: (transfer) => list(evidenceOf(transfer).map(({ document, locator }) => `${nameOf(document)}: ${locator}`)),
  page: (transfer) => urlOf(transfer),
  data: () => `russia-ties ${release.version} of ${release.date}, CC BY 4.0`,
}

/** A cell as RFC 4180 has it; one that a spreadsheet would run as a formula begins with an apostrophe. */
const cell = (text = '') => {
  const safe = /^'*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const found = transfersTo('Russia', sender ? { from: sender } : {})
const rows = found.map((transfer) => Object.values(columns).map((column) => column(transfer)))
const lines = [Object.keys(columns), ...rows].map((cells) => cells.map(cell).join(','))

// The mark at the start makes Excel read the file as UTF-8.
process.stdout.write(`\uFEFF${lines.join('\r\n')}\r\n`)
if (rows.length === 0) console.error('No record of these documents matches: no evidence that nothing was sent.')
