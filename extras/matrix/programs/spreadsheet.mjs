// The CSV files opened by LibreOffice with its default separators: as many rows and columns as they have, and no cell split.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import Excel from 'exceljs'
import Papa from 'papaparse'
import { same } from './check.cjs'

const folder = 'node_modules/russia-ties/dist/data'
const out = mkdtempSync(join(tmpdir(), 'sheets-'))
for (const name of readdirSync(folder).filter((one) => one.endsWith('.csv'))) {
  const { data } = Papa.parse(readFileSync(join(folder, name), 'utf8').trimEnd())
  // Comma, semicolon and tab part cells, in UTF-8: what its dialog proposes.
  const how = ['--headless', '--infilter=CSV:44/59/9,34,76,1', `-env:UserInstallation=file://${out}/profile`]
  execFileSync('soffice', [...how, '--convert-to', 'xlsx', '--outdir', out, join(folder, name)], { stdio: 'ignore' })
  const book = await new Excel.Workbook().xlsx.readFile(join(out, `${basename(name, '.csv')}.xlsx`))
  const sheet = book.worksheets[0]
  same(`${name}: rows and columns`, [sheet.rowCount, sheet.columnCount], [data.length, data[0].length])
  for (const [r, row] of data.entries())
    for (const [c, cell] of row.entries()) {
      const found = sheet.getCell(r + 1, c + 1).text
      if (/[;,]/.test(cell) && found !== cell) same(`${name} ${r + 1}:${c + 1}`, found, cell)
    }
}
