// Starts two ClickHouse servers, spreads the tables over them, asks what the helpers of the package answer, and ends them.
import { compare, lineOf } from './src/compare.js'
import { openCluster } from './src/engines/clickhouse.js'
import { questionsOn } from './src/made/questions.js'
import { queryNames } from './src/sql.js'
import { workbench } from './src/workbench.js'

const each = 300
let different = 0

for (const { name, register, files, answer } of workbench()) {
  const cluster = await openCluster()
  try {
    await cluster.load(files)
    console.log(`\n${name}, on the shards: ${(await cluster.spread()).join(' and ')}`)
    const questions = questionsOn(register, each, 20261122)
    for (const query of queryNames) {
      const asked = questions.filter((question) => question.query === query)
      const compared = await compare(cluster, asked, answer)
      different += compared.different.length
      console.log(lineOf(query, compared))
      for (const one of compared.different.slice(0, 2)) console.log(JSON.stringify(one).slice(0, 2000))
    }
  } finally {
    await cluster.close()
  }
}

process.exitCode = different === 0 ? 0 : 1
