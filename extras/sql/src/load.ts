// npm run load -- register.duckdb      our records as a DuckDB file
// npm run load -- folder postgres     a file for each table, and schema.sql in the words of a database
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DialectName, dialectNames, indexes, openDuckdb, schemaFor } from './databases.js'
import { scratch, writeFiles } from './files.js'
import { ourRegister } from './register.js'
import { allRows } from './tables.js'

const [target, name] = process.argv.slice(2)
if (target === undefined) throw new TypeError('expected a file that ends in .duckdb, or a folder and a dialect')
if (existsSync(target)) throw new RangeError(`'${target}' is there already`)
const { records, context } = ourRegister()
if (target.endsWith('.duckdb')) {
  const database = await openDuckdb(target)
  await database.load(writeFiles(scratch(), allRows(records, context)))
  await database.close()
} else {
  if (!dialectNames.includes(name as DialectName))
    throw new RangeError(`'${name}' is no dialect: expected ${dialectNames.join(', ')}`)
  writeFiles(target, allRows(records, context))
  const statements = [...schemaFor(name as DialectName), ...(name === 'postgres' ? indexes : [])]
  writeFileSync(join(target, 'schema.sql'), statements.map((statement) => `${statement};\n`).join('\n'))
}
