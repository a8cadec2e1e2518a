// npm run load -- register.duckdb      our records as a DuckDB file
// npm run load -- folder postgres     a file for each table, and schema.sql in the words of a dialect
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clickhouse } from './dialects/clickhouse.js'
import { duckdb } from './dialects/duckdb.js'
import { postgres } from './dialects/postgres.js'
import { openDuckdb } from './engines/duckdb.js'
import { writeFiles } from './files.js'
import { ourRegister } from './register.js'
import { indexes, schemaFor } from './sql.js'
import { allRows } from './tables.js'
import { scratch } from './workbench.js'

const dialects = { duckdb, postgres, clickhouse }

async function intoDuckdb(path: string) {
  const database = await openDuckdb(path)
  await database.load(writeFiles(scratch(), allRows(ourRegister())))
  await database.close()
}

function intoFolder(folder: string, name: string) {
  const dialect = dialects[name as keyof typeof dialects]
  if (dialect === undefined)
    throw new RangeError(`'${name}' is no dialect: expected ${Object.keys(dialects).join(', ')}`)
  writeFiles(folder, allRows(ourRegister()))
  const statements = [...schemaFor(dialect), ...(dialect === postgres ? indexes : [])]
  writeFileSync(join(folder, 'schema.sql'), statements.map((statement) => `${statement};\n`).join('\n'))
}

const [target, dialect] = process.argv.slice(2)
if (target === undefined) throw new TypeError('expected a file that ends in .duckdb, or a folder and a dialect')
if (existsSync(target)) throw new RangeError(`'${target}' is there already`)
if (target.endsWith('.duckdb')) await intoDuckdb(target)
else intoFolder(target, dialect ?? '')
