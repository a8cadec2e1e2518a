import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { consumer } from './installed.js'

const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))

const source = `
import { type Certainty, findActor, holdsAt, type PartyName, record, tiesAt, type Transfer, transfersTo } from 'russia-ties'
import { schemas } from 'russia-ties/schema'

const sent: readonly Transfer[] = transfersTo('Russia', { from: 'Iran', during: '2022/2024', knownBy: undefined })
export const senders: readonly PartyName[] = sent.flatMap(({ from }) => from)
export const certainties: Certainty[] = tiesAt('2024-07-01').map((tie) => holdsAt(tie, '2024-07'))
export const code: string | undefined = findActor('DPRK')?.iso?.alpha2
export const checked: Transfer = schemas.transfer.parse(sent[0])

// @ts-expect-error: not the name of a party
transfersTo('Russai')
// @ts-expect-error: not an option
transfersTo('Russia', { form: 'Iran' })
// @ts-expect-error: not a month
tiesAt('2024-13')
// @ts-expect-error: not the id of a record
record('transfers/nobody/nothing')
`

const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  target: 'es2022',
  types: [],
}

/** What the compiler complains about when files of this source are compiled in this way. */
function complaints(files: readonly string[], options: object): string {
  const folder = mkdtempSync(join(consumer, 'types-'))
  for (const file of files) writeFileSync(join(folder, file), source)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...strict, ...options }, files }))
  return spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout
}

test.each([
  { module: 'node16', files: ['consumer.mts', 'consumer.cts'] },
  { module: 'nodenext', files: ['consumer.mts', 'consumer.cts'] },
  { module: 'esnext', moduleResolution: 'bundler', files: ['consumer.ts'] },
  { module: 'commonjs', moduleResolution: 'node10', esModuleInterop: true, files: ['consumer.ts'] },
])('under %o the source compiles, and its mistakes do not', ({ files, ...options }) => {
  expect(complaints(files, options)).toBe('')
})
