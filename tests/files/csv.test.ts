import { expect, test } from 'vitest'
import { tables } from '../../scripts/write/ours.js'
import { cellText, separator } from '../../src/flat/csv.js'
import { release } from '../../src/index.js'
import { textOf } from './written.js'

test.each(tables.map((table) => [table.name, table] as const))(
  '%s.csv is RFC 4180 in UTF-8 without a mark',
  (name, table) => {
    const text = textOf(`${name}.csv`)
    expect(text.startsWith(`${table.columns.map((column) => column.name).join(',')}\r\n`)).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text).not.toContain('\uFEFF')
  },
)

test.each(tables.map((table) => [table.name, table] as const))(
  'in %s no item of a list holds what joins it',
  (_, table) => {
    const items = table.rows.flatMap((row) => row.flatMap((cell) => (Array.isArray(cell) ? (cell as string[]) : [])))
    expect(items.filter((item) => item.includes(separator))).toEqual([])
  },
)

test.each(tables.map((table) => [table.name, table] as const))('no cell of %s begins as a formula does', (_, table) => {
  const texts = table.rows.flatMap((row) => row.filter((cell) => typeof cell !== 'number').map(cellText))
  expect(texts.filter((text) => /^[=+\-@\t\r\n]/.test(text))).toEqual([])
})

test('claims.csv has a line for each claim', () => {
  expect(tables.find(({ name }) => name === 'claims')?.rows.length).toBe(release.counts.claims)
})
