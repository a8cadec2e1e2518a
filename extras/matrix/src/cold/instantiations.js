import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { consumer } from '../packed.js'

const tsc = createRequire(import.meta.url).resolve('typescript-5.9/bin/tsc')

function counted(name, source, skipLibCheck) {
  writeFileSync(join(consumer, name), source)
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--skipLibCheck', skipLibCheck]
  const args = [tsc, ...options, '--extendedDiagnostics', name]
  const { stdout } = spawnSync(process.execPath, args, { cwd: consumer, encoding: 'utf8' })
  const [, count] = /Instantiations:\s+(\d+)/.exec(stdout) ?? []
  if (count === undefined || stdout.includes('error TS')) throw new Error(stdout)
  return Number(count)
}

const line = (entry, name, use) => `import { ${name} } from '${entry}'\nexport const used = ${use}\n`

/** Type instantiations of one-line consumers over those of an empty module: of the line, and with `skipLibCheck: false` too. */
export function instantiations() {
  const none = ['true', 'false'].map((skip) => counted('empty.mts', 'export {}\n', skip))
  const over = (name, source) => {
    const [line, all] = ['true', 'false'].map((skip, i) => counted(`${name}.mts`, source, skip) - none[i])
    return { name, line, all }
  }
  return [
    over('transfersTo', line('russia-ties', 'transfersTo', "transfersTo('Russia', { from: 'Iran' })")),
    over('tiesAt', line('russia-ties', 'tiesAt', "tiesAt('2024-07-01')")),
    over('record', line('russia-ties', 'record', "record('transfers/iran-russia/shahed-136').stage")),
    over('records', line('russia-ties', 'records', "records.filter(({ kind }) => kind === 'tie')")),
  ]
}
