import { expect, test } from 'vitest'
import { type Cell, cellText, csv, quotedCell, safeText } from '../../src/flat/csv.js'

test('safeText keeps a spreadsheet from taking text for a formula, and can be undone', () => {
  const safe = {
    ...{ plain: 'plain', '': '', 'a=b': 'a=b', "'quoted'": "'quoted'", "'=1": "''=1", "''-1": "'''-1" },
    ...{
      '=1+1': "'=1+1",
      '+49': "'+49",
      '-': "'-",
      '@name': "'@name",
      '\ttab': "'\ttab",
      '\rreturn': "'\rreturn",
      '\nline': "'\nline",
    },
  }
  const texts = Object.keys(safe)
  expect(Object.fromEntries(texts.map((text) => [text, safeText(text)]))).toEqual(safe)
  const undone = (text: string) => (/^'+[=+\-@\t\r\n]/.test(text) ? text.slice(1) : text)
  expect(texts.filter((text) => undone(safeText(text)) !== text)).toEqual([])
})

test('cellText', () => {
  const cells: readonly (readonly [Cell, text: string])[] = [
    ...([undefined, null, []] as const).map((none) => [none, ''] as const),
    ...([true, false, -0.5, 5_000_000] as const).map((plain) => [plain, String(plain)] as const),
    [['Iran'], 'Iran'],
    [['North Korea', 'Iran'], 'North Korea; Iran'],
    [['-a', '-b'], "'-a; -b"],
  ]
  expect(cells.filter(([cell, text]) => cellText(cell) !== text)).toEqual([])
})

test('quotedCell', () => {
  const quoted = ['a,b', 'two\nlines', 'two\rlines', 'a; b', 'a\tb']
  expect(quoted.map(quotedCell)).toEqual(quoted.map((text) => `"${text}"`))
  expect(['plain', 'say "no"'].map(quotedCell)).toEqual(['plain', '"say ""no"""'])
})

test('csv ends each line with CRLF, the last one too', () => {
  const rows = [
    ['a', ['x', 'y, z']],
    ['b', null],
  ]
  expect(csv(['id', 'who'], rows)).toBe('id,who\r\na,"x; y, z"\r\nb,\r\n')
})

test('numbers of a column with a fraction all have one', () => {
  expect(
    csv(
      ['id', 'number', 'count'],
      [
        ['a', 400, 1],
        ['b', null, 2],
        ['c', 2.5, 3],
      ],
    ),
  ).toBe('id,number,count\r\na,400.0,1\r\nb,,2\r\nc,2.5,3\r\n')
})
