import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyOf, ran } from './checkout.js'

// Builds and packs this checkout twice, in two folders, and compares the tarballs byte for byte: npm run reproduce
const scratch = mkdtempSync(join(tmpdir(), 'russia-ties-twice-'))
process.once('exit', () => process.argv.includes('--keep') || rmSync(scratch, { recursive: true, force: true }))

/** Names and hashes of what a tarball holds, to tell where two differ. */
function contents(folder, tarball) {
  mkdirSync(join(folder, 'unpacked'))
  ran(folder, process.env, 0, 'tar', '-xzf', tarball, '-C', join(folder, 'unpacked'))
  return ran(join(folder, 'unpacked'), process.env, 0, 'sh', '-c', 'find . -type f | sort | xargs sha256sum').trim()
}

const made = ['one', join('another', 'place')].map((name) => {
  const folder = join(scratch, name)
  mkdirSync(folder, { recursive: true })
  copyOf(folder, 'copied') // bundled packages leave their path in the names of chunks: a link would lead to another one
  ran(folder, process.env, 0, 'npm', 'run', '-s', 'build')
  ran(folder, process.env, 0, 'npm', 'pack', '--silent', '--ignore-scripts')
  const { name: packageName, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const tarball = join(folder, `${packageName}-${version}.tgz`)
  const hash = createHash('sha256').update(readFileSync(tarball)).digest('hex')
  console.log(`${hash}  ${name}`)
  return { hash, lines: contents(folder, tarball).split('\n') }
})

const [one, another] = made
const same = one.hash === another.hash
console.log(same ? 'the same, byte for byte' : 'they differ:')
if (!same) {
  const known = new Set(another.lines)
  for (const line of one.lines) if (!known.has(line)) console.log(line)
  process.exitCode = 1
}
