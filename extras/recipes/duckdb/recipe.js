// What each document says of the missiles for Russia, asked in SQL from the Parquet file.
//   node duckdb/recipe.js > missiles.md
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { release } from 'russia-ties'

const file = fileURLToPath(import.meta.resolve('russia-ties/data/claims.parquet'))

const query = `
  SELECT
    array_to_string(from_parties, ' and ') AS "from",
    coalesce(quantity, 'no number') AS number,
    quantity_min AS "at least",
    quantity_max AS "at most",
    stage,
    modality || coalesce(', “' || hedge || '”', '') AS "how it is put",
    coalesce(says, '') AS says,
    document,
    strftime(told_from, '%Y-%m-%d') || CASE WHEN told_to > told_from THEN strftime(told_to, ' to %Y-%m-%d') ELSE '' END AS told
  FROM read_parquet($file)
  WHERE kind = 'transfer' AND list_contains(to_iso3, 'RUS') AND unit = 'missiles'
  ORDER BY told_from, record, claim_number
`

const database = await DuckDBInstance.create()
const connection = await database.connect()
const result = await connection.runAndReadAll(query, { file })
const rows = result.getRowsJson().map((row) => row.map((value) => (value === null ? '' : String(value))))
connection.closeSync()

const table = [result.columnNames(), result.columnNames().map(() => '---'), ...rows]
console.log(`${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

An empty bound is one that the text does not give. Lines may tell of the same flow: don't add them up.
Source: russia-ties ${release.version} of ${release.date}, CC BY 4.0: what five documents of 2022 to 2025 say.`)
