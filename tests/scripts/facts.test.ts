import { describe, expect, test } from 'vitest'
import { type Facts, factsOf } from '../../scripts/passages/facts.js'

const none: Partial<Facts> = { numbers: [], numberWords: [], dates: [], names: [], hedges: [] }

/** What stands in each sentence, of one sort of fact. */
const table = <K extends keyof Facts>(
  sort: K,
  rows: readonly (readonly [sentence: string, ...found: Facts[K][number][]])[],
) =>
  describe(sort, () => {
    test.each(rows.map(([sentence, ...found]) => ({ sentence, found })))('$sentence', ({ sentence, found }) =>
      expect(factsOf(sentence)[sort]).toEqual(found),
    )
  })

test('a sentence without facts', () => expect(factsOf('the ferry left and nobody waved.')).toMatchObject(none))

test('a sentence with facts of every sort', () =>
  expect(factsOf('In June 2024 the ferries reportedly carried over 3,700 crates to Dover, twice.')).toMatchObject({
    numbers: [3700],
    numberWords: ['twice'],
    dates: ['2024-06'],
    names: ['Dover', 'June'],
    hedges: ['reportedly'],
  }))

table('numbers', [
  ['they carried 1,250,000 crates', 1250000],
  ['a sixth, 0.166 of it', 0.166],
  ['between 25,000-30,000 crates', 25000, 30000],
  ['between 25,000–30,000 crates', 25000, 30000],
  ['5 million nails and 7 hundred ropes', 700, 5000000],
  ['$1.5 billion or $20,000 apiece', 20000, 1500000000],
  ['3 thousand tons, 10 million-strong', 3000, 10000000],
  ['2.1% of 163', 2.1, 163],
  ['the 5th, 1st, 2nd and 3rd of 21', 1, 2, 3, 5, 21],
  ['30 boats, 30 crews, 4 captains', 4, 30],
  ['a 152-mm pipe', 152],
  ['the type TB2 and the MiG-29'],
  ['model-136 and model 5b'],
  ['left on 19 July 2022'],
  ['left in the 2000s, in 2022, in 2022-2023 or (2024)'],
  ['1,900 boats, 20244 boats, 2000% more', 1900, 2000, 20244],
  ['see [the 3 piers](https://example.org/2024/17)', 3],
  ['see https://example.org/17 and <http://example.org/18>'],
])

table('numberWords', [
  ['two boats and twelve crews', 'twelve', 'two'],
  ['Two boats, TWICE', 'twice', 'two'],
  ['first, second, third, tenth', 'first', 'second', 'tenth', 'third'],
  ['half of it, once', 'half', 'once'],
  ['dozens, hundreds, thousands, millions, billions', 'billions', 'dozens', 'hundreds', 'millions', 'thousands'],
  ['a significant number of the vast majority', 'significant number', 'vast majority'],
  ['a majority of several, some, few, many', 'few', 'majority', 'many', 'several', 'some'],
  ['someone often wrote tenfold about it'],
])

table('dates', [
  ['left on 19 July 2022', '2022-07-19'],
  ['left on July 9, 2022', '2022-07-09'],
  ['left on 9 March', '--03-09'],
  ['left on April 12 and May 3', '--04-12', '--05-03'],
  ['left on Aug. 8 and Sept. 13', '--08-08', '--09-13'],
  ['left in January, came in December', '--01', '--12'],
  ['the mayor marched, as a Mayor may'],
  ['left in 2022 and came in 2024 (not 2023)', '2022', '2023', '2024'],
  ['left in mid-2025, early 2024 or late 2023', '2023', '2024', '2025'],
  ['between 2022-2023 and 2024/2025', '2022', '2023', '2024', '2025'],
  ['in the 2000s and the 1990s', '199X', '200X'],
  ['1,900 boats, 20244 boats, 2000% more, 2024a, pier-2024'],
  ['1870 and 2150 are no years here'],
  ['Last month, last year, recently, soon after', 'last month', 'last year', 'recently', 'soon after'],
  ['in the Cold War, for nearly a decade', 'cold war', 'nearly a decade'],
  ['on Monday and on Sunday', 'Monday', 'Sunday'],
  ['see [the pier](https://example.org/2024/05) of 2023', '2023'],
])

table('names', [
  ['Anna saw Dover', 'Anna', 'Dover'],
  ['The ferry and Its crew, In Dover', 'Dover'],
  ['Anna-Maria and Jean-paul', 'Anna', 'Anna-Maria', 'Jean', 'Jean-paul', 'Maria'],
  ["Anna's boat, Anna’s boat, Anna`s boat", 'Anna'],
  ["O'Neil and O’Neil", "O'Neil"],
  ['a port named Al-Sham, seen by al-Amin', 'Al', 'Al-Sham', 'Amin', 'Sham', 'al-Amin'],
  ['the type TB2 or the MiG-29', 'MiG', 'MiG-29', 'TB2'],
  ['the U.N. and the UN', 'U.N', 'UN'],
  ['Žilina and Київ', 'Žilina', 'Київ'],
  ['[Dover](https://example.org/Calais)', 'Dover'],
])

table('hedges', [
  ['it reportedly sank', 'reportedly'],
  ['they are believed to be gone', 'is believed to'],
  ['it is also expected to sink, and was not', 'is expected to'],
  ['it may, might or could sink', 'could', 'may', 'might'],
  ['in May it sank'],
  ['it can be assumed that it sank', 'it can be assumed'],
  ['It can be assumed, and it can sink', 'can', 'it can be assumed'],
  ['they claimed what he claims', 'claims'],
  ['the canal of the likely winner', 'likely'],
  ['an unlikely winner', 'unlikely'],
])

test('a link gives its words, not its target', () =>
  expect(factsOf('[two piers](https://example.org/May/may/Dover/17)')).toMatchObject({ ...none, numberWords: ['two'] }))
