import { type AnyRecord, release, sentenceOf, tiesAt, transfersTo } from '../src/index.js'
import { wrapped } from '../src/words/wrap.js'

// The package's main job on its real data: what Iran sent to Russia, and which ties held on a day, each as the documents say it.
const day = '2024-11-18'
const width = Math.min(process.stdout.columns ?? 80, 80)
process.stdout.on('error', () => process.exit())

const show = (heading: string, list: readonly AnyRecord[]) => {
  const entries = list.map((record) => wrapped(sentenceOf(record), width - 2).join('\n  '))
  console.log(`\n${heading}\n\n${entries.map((entry) => `* ${entry}`).join('\n')}`)
}

console.log(`russia-ties ${release.version}: ${release.counts.records} records, ${release.counts.claims} claims`)
console.log(`from ${release.coverage.documents.length} documents; nothing is definite after ${release.coverage.last}`)
show("What Iran sent to Russia: transfersTo('Russia', { from: 'Iran' })", transfersTo('Russia', { from: 'Iran' }))
show(
  `Treaties of Russia on ${day}: tiesAt('${day}', { of: 'Russia', type: 'treaty' })`,
  tiesAt(day, { of: 'Russia', type: 'treaty' }),
)
