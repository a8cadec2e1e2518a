import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answererOf } from './answers.js'
import { writeFiles } from './files.js'
import { madeRegister } from './made/register.js'
import { ourHelpers, ourRegister, registerOf } from './register.js'
import { allRows } from './tables.js'

/** A folder that is gone when the process ends. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'russia-ties-sql-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const both = () => ({ ours: { register: ourRegister(), helpers: ourHelpers }, made: registerOf(madeRegister(2000, 1)) })

/** Our records and a made register, each as files and with the answers of its helpers. */
export function workbench() {
  const folder = scratch()
  return Object.entries(both()).map(([name, { register, helpers }]) => ({
    name: name === 'ours' ? `our ${register.records.length} records` : `${register.records.length} made records`,
    register,
    files: writeFiles(join(folder, name), allRows(register)),
    answer: answererOf(register, helpers),
  }))
}
