import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { consumer } from './packed.js'

// What every runtime and bundler is asked: all three entries, with an answer that only the real data give.
const names = { main: '{ record, records, release, transfersTo }', schema: '{ schemas }', dataset: '{ createDataset }' }

const body = `
const sent = transfersTo('Russia', { from: 'Iran' })
const refused = (() => { try { transfersTo('Russai') } catch (error) { return error.name } })()
const own = createDataset({ ties: [] })
const right = [
  sent.length > 5 && sent.every((one) => schemas.transfer.safeParse(one).success),
  records.length === release.counts.records && Object.isFrozen(records) && Object.isFrozen(records[0].claims),
  record('transfers/iran-russia/shahed-136').kind === 'transfer',
  refused === 'RangeError',
  own.tiesAt('2024').length === 0,
]
`
const told = 'console.log(right.every(Boolean) ? "all right" : JSON.stringify(right))\n'

export const esm = `import ${names.main} from 'russia-ties'
import ${names.schema} from 'russia-ties/schema'
import ${names.dataset} from 'russia-ties/dataset'
${body}`
export const cjs = `const ${names.main} = require('russia-ties')
const ${names.schema} = require('russia-ties/schema')
const ${names.dataset} = require('russia-ties/dataset')
${body}`

writeFileSync(join(consumer, 'probe.mjs'), esm + told)
writeFileSync(join(consumer, 'probe.cjs'), cjs + told)

/** What a program that ran the probe must have printed. */
export const isRight = (output) => output.trim() === 'all right'
