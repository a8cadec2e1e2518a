import { DuckDBInstance } from '@duckdb/node-api'
import { asInteger, certainties, runOf } from '../rows.js'

async function connected(sql) {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  await connection.run(sql)
  return connection
}

async function positions(statement, rows) {
  const reader = await statement.runAndReadAll()
  return (reader.getColumns()[0] ?? []).map((i) => rows[i])
}

/** In-memory tables and prepared statements; answers come through a promise, as positions that are turned into rows. */
export const duckdb = {
  name: 'DuckDB',
  async dates(rows) {
    const connection = await connected('CREATE TABLE runs (i INTEGER, df INTEGER, dl INTEGER, pf INTEGER, pl INTEGER)')
    const appender = await connection.createAppender('runs')
    rows.forEach((row, i) => {
      for (const value of [i, ...certainties.flatMap((certainty) => runOf(row, certainty))])
        appender.appendInteger(value)
      appender.endRow()
    })
    appender.closeSync()
    const ask = (a, b) => connection.prepare(`SELECT i FROM runs WHERE ${a} <= $1 AND ${b} >= $1`)
    const asked = { definite: await ask('df', 'dl'), possible: await ask('pf', 'pl') }
    return (day, certainty) => {
      asked[certainty].bindInteger(1, asInteger(day))
      return positions(asked[certainty], rows)
    }
  },
  async pairs(rows) {
    const connection = await connected('CREATE TABLE ties (i INTEGER, pair VARCHAR)')
    const appender = await connection.createAppender('ties')
    rows.forEach((row, i) => {
      appender.appendInteger(i)
      appender.appendVarchar(row.pair)
      appender.endRow()
    })
    appender.closeSync()
    await connection.run('CREATE INDEX by_pair ON ties (pair)')
    const statement = await connection.prepare('SELECT i FROM ties WHERE pair = $1')
    return (key) => {
      statement.bindVarchar(1, key)
      return positions(statement, rows)
    }
  },
}
