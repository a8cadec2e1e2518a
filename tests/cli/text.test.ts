import { describe, expect, test } from 'vitest'
import { plainCell } from '../../src/cli/text/plain-cell.js'
import { table } from '../../src/cli/text/table.js'
import { wrapped } from '../../src/words/wrap.js'

describe('wrapped', () => {
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two', 80, ['one two']],
    ['one \n two', 80, ['one two']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    ['state-of-russias-allies p1.s1', 20, ['state-of-russias-', 'allies p1.s1']],
    ['transfers/iran-russia', 12, ['transfers/', 'iran-russia']],
    ['Türkiye → x', 9, ['Türkiye →', 'x']],
    ['', 10, ['']],
  ])('%j in %i', (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines)
  })
})

test.each([
  [null, ''],
  [undefined, ''],
  [true, 'true'],
  [1.5, '1.5'],
  ['=a', '=a'],
  [['a', 'b'], 'a; b'],
])('plainCell(%j) is %j', (cell, text) => {
  expect(plainCell(cell)).toBe(text)
})

describe('table', () => {
  const world = { out: () => {}, err: () => {}, width: 40, colour: false }
  const columns = [
    { name: 'one', of: ([one]: readonly string[]) => one as string },
    { name: 'two', of: ([, two]: readonly string[]) => two as string },
  ]
  const rows = (...list: readonly (readonly string[])[]) => [{ heading: [], rows: list }]

  test('columns stand under their names; empty ones fall away', () => {
    expect(table(columns, rows(['a', ''], ['bcd', '']), world)).toBe('ONE\na\nbcd\n')
  })

  test('nothing at all', () => {
    expect(table(columns, [], world)).toBe('')
  })

  test('the widest column gives way first, down to its longest word', () => {
    const text = 'words that are many enough to need more than one line'
    expect(table(columns, rows(['short id', text]), world)).toBe(
      'ONE       TWO\nshort id  words that are many enough to\n          need more than one line\n',
    )
  })

  test('a column of one word stays whole beside one that can be wrapped', () => {
    const word = 'x'.repeat(20)
    expect(table(columns, rows([word, 'aa bb cc dd ee ff gg hh ii jj']), world)).toBe(
      `${'ONE'.padEnd(22)}TWO\n${word}  aa bb cc dd ee ff\n${' '.repeat(22)}gg hh ii jj\n`,
    )
  })

  test('in a narrow terminal a cell is a line', () => {
    const narrow = { ...world, width: 18 }
    const list = [
      {
        heading: ['Group'],
        rows: [
          ['a', 'many words that wrap'],
          ['c', ''],
        ],
      },
    ]
    expect(table([...columns, { name: '', of: () => 'last' }], list, narrow)).toBe(
      'Group\n- one: a\n  two: many words\n  that wrap\n  last\n- one: c\n  last\n',
    )
  })

  test('a word is cut only where nothing else helps', () => {
    const long = 'x'.repeat(30)
    const lines = table(columns, rows([long, long]), world).split('\n')
    expect(lines.every((line) => line.length <= 40)).toBe(true)
    expect(lines.join('').match(/x/g)).toHaveLength(60)
  })

  test('rows stand under the heading of their group', () => {
    expect(table(columns, [{ heading: ['Group'], rows: [['a', 'b']] }], world)).toBe('  ONE  TWO\n\nGroup\n  a    b\n')
  })

  test('rows of a group without a heading stand in line with the others', () => {
    const group = { heading: ['Group'], rows: [['c', 'd']] }
    expect(table(columns, [...rows(['a', 'b']), group], world)).toBe('  ONE  TWO\n  a    b\n\nGroup\n  c    d\n')
  })

  test.each([
    [20, 'ONE  TWO\na    b\n'],
    [19, '- one: a\n  two: b\n'],
  ])('two columns in %i', (width, text) => {
    expect(table(columns, rows(['a', 'b']), { ...world, width })).toBe(text)
  })
})
