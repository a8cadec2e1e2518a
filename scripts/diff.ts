import { fileURLToPath } from 'node:url'
import { declaredBump } from './release/changesets.js'
import { bumps, diffOf } from './release/diff.js'
import { unpacked } from './release/published.js'
import { snapshotOf } from './release/snapshot.js'

// Compares two built versions: npm run diff -- BEFORE [AFTER] [--json]
// A version is a folder with a built package, a tarball, or a name for the registry such as russia-ties@latest. AFTER is this
// checkout, built. Ends with 1 where the changesets declare a smaller release than the changes need.
const root = fileURLToPath(new URL('..', import.meta.url))
const names = process.argv.slice(2).filter((word) => word !== '--json')
const [before, after] = names
if (before === undefined) {
  console.error('usage: npm run diff -- BEFORE [AFTER] [--json]   (a built folder, a tarball, or russia-ties@VERSION)')
  process.exit(2)
}
const old = unpacked(before)
if (old === undefined) {
  console.log(`${before} was never published: nothing to compare with`)
  process.exit(0)
}
const diff = diffOf(snapshotOf(old), snapshotOf(after === undefined ? root : (unpacked(after) as string)))
if (process.argv.includes('--json')) console.log(JSON.stringify(diff, null, 2))
else {
  const counts = {
    ...{ 'ids added': diff.added, 'ids retired': diff.retired, 'ids purged': diff.purged, 'ids changed': diff.changed },
    ...{ 'names added': diff.namesAdded, 'names removed': diff.namesRemoved },
    ...{ 'exports added': diff.exportsAdded, 'exports removed': diff.exportsRemoved },
  }
  for (const [what, list] of Object.entries(counts)) console.log(`${what.padEnd(16)} ${list.length}`)
  for (const { id, fields } of diff.changed)
    for (const { field, before: was, after: is } of fields)
      console.log(`  ${id}: ${field}: ${JSON.stringify(was) ?? 'absent'} → ${JSON.stringify(is) ?? 'absent'}`)
  for (const reason of diff.reasons.filter((line) => !line.startsWith('values'))) console.log(`  ${reason}`)
  console.log(`smallest release: ${diff.bump}`)
}
if (after === undefined) {
  const declared = declaredBump(root)
  if (bumps.indexOf(declared) < bumps.indexOf(diff.bump)) {
    console.error(`the changesets declare ${declared}, and the changes need ${diff.bump}`)
    process.exit(1)
  }
}
