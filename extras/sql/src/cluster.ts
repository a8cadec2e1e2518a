// npm run cluster: starts two ClickHouse servers, spreads the tables over them, asks what the package answers, and ends them.
import { join } from 'node:path'
import { openCluster } from './clickhouse.js'
import { compare, lineOf } from './compare.js'
import { scratch, writeFiles } from './files.js'
import { madeInput } from './made.js'
import { questionsOn } from './questions.js'
import { ourRegister, registerOf } from './register.js'
import { allRows } from './tables.js'

const registers = [ourRegister(), registerOf(madeInput(1000, 1))]
let different = 0

for (const [i, register] of registers.entries()) {
  const { records, context, answer } = register
  const cluster = await openCluster()
  try {
    await cluster.load(writeFiles(join(scratch(), String(i)), allRows(records, context)))
    console.log(`\n${records.length} records, on the shards: ${(await cluster.spread()).join(' and ')}`)
    for (const [sort, questions] of Object.entries(questionsOn(register, 400, 20261128))) {
      const compared = await compare(cluster, questions, answer)
      different += compared.different.length
      console.log(lineOf(sort, compared))
      for (const one of compared.different.slice(0, 2)) console.log(JSON.stringify(one).slice(0, 2000))
    }
  } finally {
    await cluster.close()
  }
}

process.exitCode = different === 0 ? 0 : 1
