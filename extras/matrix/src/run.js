import { spawnSync } from 'node:child_process'
import { consumer } from './packed.js'

/** Runs a program beside the installed package: what it printed, and the rest where it failed. */
export function run(command, ...args) {
  const env = { ...process.env, NO_COLOR: '1', DO_NOT_TRACK: '1' }
  const options = /** @type {const} */ ({ cwd: consumer, encoding: 'utf8', env, timeout: 300_000 })
  const { status, stdout, stderr } = spawnSync(command, args, options)
  return { ok: status === 0, stdout: stdout ?? '', all: `${stdout}${stderr}` }
}

const failures = []

/** A cell of the table; why it fails is kept to be shown at the end. */
export function cell(name, ok, all = '') {
  console.error(`${ok ? 'ok  ' : 'FAIL'} ${name}`)
  if (!ok) failures.push(`${name}\n${all.trim().split('\n').slice(0, 12).join('\n')}`)
  return ok ? 'yes' : '**no**'
}

export const shownFailures = () => failures.join('\n\n')
