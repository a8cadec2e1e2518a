import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { consumer } from '../packed.js'
import { cell, run } from '../run.js'
import { table } from '../section.js'

const folder = fileURLToPath(new URL('../..', import.meta.url))
const { devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const tsc = join(folder, 'node_modules/typescript-5.9/bin/tsc')
const strict =
  '--noEmit --strict --skipLibCheck --module nodenext --resolveJsonModule --target es2022 --esModuleInterop'.split(' ')

/**
 * What each program is, what it is about, and how it is run; a program that needs another language says which command.
 * @type {readonly [name: string, what: string, file: string, command?: string[], needs?: string][]}
 */
const programs = [
  ['node:vm', 'dates and rows of another realm', 'realms.cjs'],
  ['Temporal, React Aria', 'nine calendars: converted, or refused by name', 'calendars.mjs'],
  ['Luxon, dayjs, Moment', 'taken, or refused in one line', 'date-libraries.mjs'],
  ['Unicode', 'names in four forms, with other spaces', 'unicode.mjs'],
  ['citation-js, biber', 'every document, each entry once, no warning', 'citations.mjs'],
  ['Vega, d3-force, Cytoscape, ExcelJS', 'copies of frozen rows', 'frozen.mjs'],
  ['AG Grid, React, Papa Parse types', 'copies of frozen rows', 'rows.ts', [process.execPath, tsc, ...strict]],
  ['eslint-plugin-import', 'finds every entry', 'eslint.mjs'],
  ['Parcel', 'bundles every entry', 'parcel.mjs'],
  ['Metro', 'with exports and without: every entry, each list once', 'metro.mjs'],
  ['LibreOffice', 'every CSV file, its usual separators', 'spreadsheet.mjs', [process.execPath], 'soffice'],
  ['pandas, Polars, pyarrow', 'CSV, JSON and Parquet as they read them', 'readers.py', ['python3']],
  ['R: base, readr, jsonlite', 'CSV and JSON as they read them', 'readers.R', ['Rscript']],
]

function link(name) {
  const [from, to] = [join(folder, 'node_modules', name), join(consumer, 'node_modules', name)]
  if (!existsSync(to)) symlinkSync(from, to)
}

/** Whether a command is here, in Python with the libraries that are asked for. */
function isHere(command) {
  const args = command === 'python3' ? ['-c', 'import pandas, polars, pyarrow'] : ['--version']
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

/** The package inside programs that readers use, each asked for answers that are known beforehand. */
export function programTable() {
  cpSync(join(folder, 'programs'), consumer, { recursive: true })
  for (const name of Object.keys(devDependencies)) if (!name.includes('/')) link(name)
  for (const scope of readdirSync(join(folder, 'node_modules')).filter((name) => name.startsWith('@'))) link(scope)
  const rows = programs.map(([name, what, file, command = [process.execPath], needs = command[0]]) => {
    if (!isHere(needs)) {
      console.error(`!! LEFT OUT: ${name}: ${needs} is not here`)
      return [name, what, 'not tried']
    }
    const { ok, stdout, all } = run(...command, file)
    const isRight = ok && (file.endsWith('.ts') || stdout.trim().endsWith('all right'))
    return [name, what, cell(name, isRight, all)]
  })
  return table(['program', 'what', 'right'], rows)
}
