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
  const values: readonly Cell[] = [
    undefined,
    null,
    true,
    false,
    -0.5,
    5_000_000,
    [],
    ['Iran'],
    ['North Korea', 'Iran'],
    ['-a', '-b'],
  ]
  expect(values.map(cellText)).toEqual([
    '',
    '',
    'true',
    'false',
    '-0.5',
    '5000000',
    '',
    'Iran',
    'North Korea; Iran',
    "'-a; -b",
  ])
})

test('quotedCell', () => {
  const texts = ['plain', 'a,b', 'say "no"', 'two\nlines', 'two\rlines', 'a; b', 'a\tb']
  expect(texts.map(quotedCell)).toEqual([
    'plain',
    '"a,b"',
    '"say ""no"""',
    '"two\nlines"',
    '"two\rlines"',
    '"a; b"',
    '"a\tb"',
  ])
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
