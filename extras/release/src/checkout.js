import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The files of the checkout as they stand, committed or not, without what git ignores. */
function files() {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const names = execFileSync('git', list, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }).split('\0')
  return names.filter((name) => name !== '' && !name.startsWith('extras/') && existsSync(join(root, name)))
}

/** A copy of the checkout in a repository of its own, with the packages of the checkout: linked, or copied as an install puts them. */
export function copyOf(folder, packages = 'linked') {
  for (const name of files()) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    cpSync(join(root, name), join(folder, name))
  }
  if (packages === 'linked') symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  else cpSync(join(root, 'node_modules'), join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true })
  writeFileSync(join(folder, '.git-exclude'), 'node_modules\n')
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  git(folder, 'config', 'core.excludesFile', join(folder, '.git-exclude'))
  commit(folder, 'The checkout')
}

const git = (cwd, ...args) => {
  const who = ['-c', 'user.name=Rehearsal', '-c', 'user.email=rehearsal@localhost', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8' })
}

export const commit = (folder, message) => {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--no-verify', '--allow-empty', '--message', message)
}

/** Runs a program; its output is shown where it ends with another code than expected. */
export function ran(cwd, env, wanted, command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== wanted) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`)
  return `${stdout}\n${stderr}`
}

/** Changes a text file: the change is told as what to put for what, and must apply. */
export function edit(folder, path, from, to) {
  const text = readFileSync(join(folder, path), 'utf8')
  if (!text.includes(from))
    throw new Error(`${path} has no ${JSON.stringify(from)}: the rehearsal must follow the data`)
  writeFileSync(join(folder, path), text.replaceAll(from, to))
}

export const put = (folder, path, text) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

export const changeset = (folder, name, size, text) =>
  put(folder, `.changeset/${name}.md`, `---\n'russia-ties': ${size}\n---\n\n${text}\n`)
