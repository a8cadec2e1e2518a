import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commit, copyOf, edit, ran } from './checkout.js'
import { consumerOf } from './consumer.js'
import { startRegistry } from './registry.js'
import { story } from './story.js'

// Rehearses four releases of a copy of this checkout against a registry on this machine: npm run rehearse [-- --quick]
// Quick leaves out the checks before publishing.
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

function released(version) {
  run(folder, 'npm', 'run', '-s', 'version')
  commit(folder, version)
  run(folder, 'npx', 'changeset', 'publish')
  return consumerOf(scratch, version, env)
}

/** What holds of every release. */
function common(version, { value, command, file }) {
  held(version, 'published, installed, imported and required', value('all.release.version') === version)
  held(version, 'the command answers', command('--version') === version)
  held(version, 'changes.json ends with it', file('changes.json').at(-1).version === version)
}

try {
  copyOf(folder)
  if (process.argv.includes('--quick')) {
    edit(folder, 'package.json', '"npm run build && npm run check"', '"npm run build"')
    commit(folder, 'Quick')
  }
  const first = released('1.0.0')
  common('1.0.0', first)
  const added = first.file('changes.json').at(-1).added.length
  held('1.0.0', 'changes.json lists every id as new', added === first.value('all.records.length'))
  for (const { name, change, declare, below, bump, version, holds } of story(run)) {
    change(folder)
    run(folder, 'npm', 'run', '-s', 'renew')
    run(folder, 'npx', 'tsx', 'scripts/build-files.ts') // what is compared; `npm run version` builds the rest anew
    if (below !== undefined) declare(folder, below)
    held(version, `${name}: ${below ?? 'no changeset'} is refused, ${bump} is asked for`, compared(1, bump))
    declare(folder, bump)
    held(version, `${name}: a changeset of ${bump} is taken`, compared(0, bump))
    const consumer = released(version)
    common(version, consumer)
    for (const [what, ok] of Object.entries(holds(consumer))) held(version, what, ok)
  }
} finally {
  registry.stop()
}

console.log(
  [
    '',
    '| release | what was tried | held |',
    '| --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n'),
)
process.exitCode = rows.every(([, , ok]) => ok === 'yes') ? 0 : 1
