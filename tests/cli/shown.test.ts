import { expect, test } from 'vitest'
import { ask } from './harness.js'

const lines = `--help
places --help
timeline --help
cite --help
stances --help
show transfers/iran-russia/ballistic-missiles
show assessments/war/russia-gaining
timeline Wagner
timeline Wagner --table
disagreements --on Ukraine --limit 2
disagreements --on Ukraine --table
search drone factory --limit 2
search missiles --kind stance --limit 1
transfers --from Iran --limit 2
transfers --from Iran --during 2024 --limit 2
ties --of Belarus --during 2023 --newest --limit 2
transfers --from Iran --goods shahed
transfers --from Iran --goods shahed --during 2022 --certainty possible
transfers --from Iran --goods shahed --table
transfers --from Iran --goods shahed --total drones
transfers --from Iran --goods shahed --format markdown
transfers --from Iran --goods shahed --fields title,says,id
transfers --from Belarus --total tanks
transfers --from Belarus --during 2022 --certainty possible --limit 3
transfers --from dprk --during 2023 --newest --limit 2
stances --holder Belarus --table
stances --holder Belarus --table --during 1950
actors wagner
goods shahed
places kursk
goods nothing`.split('\n')

// After a change of the data or of what is meant to be shown: npx vitest run tests/cli/shown -u
test('what a terminal of 80 columns shows', async () => {
  const shown: string[] = []
  for (const line of lines) {
    const { out, err } = await ask(line)
    shown.push(`$ russia-ties ${line}\n${out}${err}`)
  }
  await expect(shown.join('\n')).toMatchFileSnapshot('shown.txt')
})
