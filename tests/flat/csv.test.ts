import { expect, test } from 'vitest'
import { type Cell, cellText, csv, quotedCell, safeText } from '../../src/flat/csv.js'

test.each([
  ['plain', 'plain'],
  ['', ''],
  ['=1+1', "'=1+1"],
  ['+49', "'+49"],
  ['-', "'-"],
  ['@name', "'@name"],
  ['\ttab', "'\ttab"],
  ['\rreturn', "'\rreturn"],
  ['\nline', "'\nline"],
  ['a=b', 'a=b'],
  ["'quoted'", "'quoted'"],
  ["'=1", "''=1"],
  ["''-1", "'''-1"],
])('safeText(%j) is %j', (text, safe) => {
  expect(safeText(text)).toBe(safe)
})

test.each(['=1', "'=1", "''=1", "'x", 'x'])('what safeText does to %j can be undone', (text) => {
  const safe = safeText(text)
  expect(/^'+[=+\-@\t\r\n]/.test(safe) ? safe.slice(1) : safe).toBe(text)
})

test.each<[Cell, string]>([
  [undefined, ''],
  [null, ''],
  [true, 'true'],
  [false, 'false'],
  [-0.5, '-0.5'],
  [5_000_000, '5000000'],
  [[], ''],
  [['Iran'], 'Iran'],
  [['North Korea', 'Iran'], 'North Korea; Iran'],
  [['-a', '-b'], "'-a; -b"],
])('cellText(%j) is %j', (value, text) => {
  expect(cellText(value)).toBe(text)
})

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\rlines', '"two\rlines"'],
  ['a; b', '"a; b"'],
])('quotedCell(%j) is %j', (text, quoted) => {
  expect(quotedCell(text)).toBe(quoted)
})

test('csv ends each line with CRLF, the last one too', () => {
  expect(
    csv(
      ['id', 'from'],
      [
        ['a', ['x', 'y, z']],
        ['b', null],
      ],
    ),
  ).toBe('id,from\r\na,"x; y, z"\r\nb,\r\n')
})
