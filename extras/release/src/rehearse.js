import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { changeset, commit, copyOf, edit, ran } from './checkout.js'
import { consumerOf } from './consumer.js'
import { startRegistry } from './registry.js'
import { story } from './story.js'

// Rehearses the release of a copy of this checkout and three after it, against a registry on this machine:
//   npm run rehearse [-- --quick]      --quick leaves out the checks before publishing
const scratch = mkdtempSync(join(tmpdir(), 'russia-ties-release-'))
const folder = join(scratch, 'checkout')
process.once('exit', () => process.argv.includes('--keep') || rmSync(scratch, { recursive: true, force: true }))
process.once('SIGINT', () => process.exit(130))

const rows = []
const held = (release, what, ok) => {
  rows.push([release, what, ok ? 'yes' : '**no**'])
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${release}: ${what}`)
}

const registry = await startRegistry(scratch)
const { env } = registry
const run = (cwd, ...command) => ran(cwd, env, 0, ...command)
/** Whether a comparison with the published version ends as expected, and says how large the release must be. */
const compared = (code, bump) => {
  const text = ran(folder, env, code, 'npm', 'run', '-s', 'diff', '--', 'russia-ties@latest')
  return text.includes(`smallest release: ${bump}`)
}

/** Makes and publishes the next version, installs it in an empty folder, and looks at what holds of every release. */
function released() {
  run(folder, 'npm', 'run', '-s', 'version')
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  commit(folder, version)
  run(folder, 'npx', 'changeset', 'publish')
  const consumer = consumerOf(scratch, version, env)
  const { value, command, file } = consumer
  held(version, 'published, installed, imported and required', value('all.release.version') === version)
  held(version, 'the command answers', command('--version') === version)
  held(version, 'changes.json ends with it', file('changes.json').at(-1).version === version)
  return { version, consumer }
}

/** The size below one that must be refused. */
const smaller = { patch: undefined, minor: 'patch', major: 'minor' }

try {
  copyOf(folder)
  if (process.argv.includes('--quick')) {
    edit(folder, 'package.json', '"(npm run build && npm run check) >&2"', '"npm run build"')
    commit(folder, 'Quick')
  }
  const first = released()
  const added = first.consumer.file('changes.json').at(-1).added.length
  held(first.version, 'changes.json lists every id as new', added === first.consumer.value('all.records.length'))
  for (const { name, bump, version, change, holds } of story(first.version, run)) {
    const declare = (size) => changeset(folder, 'rehearsed', size, `Rehearsal: ${name}.`)
    change(folder)
    run(folder, 'npm', 'run', '-s', 'renew')
    run(folder, 'npx', 'tsx', 'scripts/build-files.ts') // what is compared; `npm run version` builds the rest anew
    const below = smaller[bump]
    if (below) declare(below)
    held(version, `${name}: ${below ?? 'no changeset'} is refused, ${bump} is asked for`, compared(1, bump))
    declare(bump)
    held(version, `${name}: a changeset of ${bump} is taken`, compared(0, bump))
    const next = released()
    held(version, `${name}: is the version that ${bump} makes`, next.version === version)
    for (const [what, ok] of Object.entries(holds(next.consumer))) held(version, what, ok)
  }
} finally {
  registry.stop()
}

const heads = ['', '| release | what was tried | held |', '| --- | --- | --- |']
console.log([...heads, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n'))
process.exitCode = rows.every(([, , ok]) => ok === 'yes') ? 0 : 1
