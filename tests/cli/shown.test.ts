import { expect, test } from 'vitest'
import { ask } from './harness.js'

const lines = [
  ...['--help', 'places --help', 'cite --help'],
  ...['show transfers/iran-russia/ballistic-missiles', 'timeline Wagner', 'timeline Wagner --table'],
  ...['disagreements --on Ukraine --limit 2', 'disagreements --on Ukraine --table', 'search drone factory --limit 2'],
  ...['transfers --from Iran --goods shahed', 'transfers --from Iran --goods shahed --total drones'],
  ...[
    'transfers --from Iran --goods shahed --format markdown',
    'transfers --from Iran --goods shahed --fields title,id',
  ],
  ...[
    'actors wagner',
    'goods shahed',
    'places kursk',
    'goods nothing',
    'stances --holder Belarus --table --during 1950',
  ],
]

// After a change of the data or of what is meant to be shown: npx vitest run tests/cli/shown -u
test('what a terminal of 80 columns shows', async () => {
  const shown: string[] = []
  for (const line of lines) {
    const { out, err } = await ask(line)
    shown.push(`$ russia-ties ${line}\n${out}${err}`)
  }
  await expect(shown.join('\n')).toMatchFileSnapshot('shown.txt')
})
