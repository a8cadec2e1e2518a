import { createDataset } from '../../src/dataset/index.js'

const memberships = `
member,organisation,from,to
Highland,Mountain Pact,1950-03-01,ongoing
Lowland,Mountain Pact,1950-03,1966
Lowland,Mountain Pact,1971,ongoing
Island,Mountain Pact,1955,
River Union,Mountain Pact,195X,ongoing
`

const treaties = `
treaty,party,signed
Treaty of the Three Rivers,Highland,1815-06-09
Treaty of the Three Rivers,Lowland,1815-06-09
Treaty of the Three Rivers,Island,1815-06-09
`

/** The lines of a table without quoted fields, as objects. */
function linesOf(csv: string): Record<string, string>[] {
  const [head = '', ...lines] = csv.trim().split('\n')
  const names = head.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((field, i) => [names[i], field])))
}

/** An empty field is unknown: it is left out. */
const endOf = (to = '') => (to === '' ? {} : { end: to === 'ongoing' ? 'open' : to })

const groups = new Map<string, Record<string, string>[]>()
for (const line of linesOf(treaties)) groups.set(line.treaty ?? '', [...(groups.get(line.treaty ?? '') ?? []), line])

const pacts = createDataset({
  ties: [
    ...linesOf(memberships).map(({ member = '', organisation = '', from = '', to }, i) => ({
      id: `membership-${i + 1}`,
      type: 'membership' as const,
      from: member,
      to: organisation,
      start: from,
      ...endOf(to),
    })),
    ...[...groups].map(([title, lines]) => ({
      id: title,
      title,
      type: 'treaty' as const,
      stage: 'signed' as const,
      between: lines.map(({ party = '' }) => party),
      start: lines[0]?.signed,
    })),
  ],
  actors: [{ name: 'River Union', aliases: ['RU'] }],
  attestedTo: '2000-12-31',
})

const members = (date: string, certainty: 'definite' | 'possible' = 'definite') =>
  pacts.tiesAt(date, { of: 'Mountain Pact', certainty }).flatMap((tie) => (tie.directed ? tie.from : []))

// In the year when Lowland left, it was a member on some day; in the years between, it was none.
members('1966') // ['River Union', 'Highland', 'Lowland']
members('1968') // ['River Union', 'Highland']
members('1968', 'possible') // ['River Union', 'Highland', 'Island']
members('1975') // ['River Union', 'Highland', 'Lowland']

// After the last day of the register nothing is sure: what went on may have ended.
members('2001') // []
members('2001', 'possible') // ['River Union', 'Highland', 'Island', 'Lowland']

// A decade is somewhere within it.
members('1952') // ['Highland', 'Lowland']
members('1952', 'possible') // ['River Union', 'Highland', 'Lowland']

// A treaty of three is one tie, found from each pair of its parties.
pacts.tiesBetween('Lowland', 'Island').map(({ title }) => title) // ['Treaty of the Three Rivers']
pacts.tiesAt('1815-06-09', { type: 'treaty' }).length // 1
