import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// What the package may weigh and bring along; run on a built checkout. The sizes of each export stand in .size-limit.json.
const root = fileURLToPath(new URL('..', import.meta.url))
const limits = { size: 1_000_000, unpackedSize: 4_000_000 }
const lifecycle = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'preprepare', 'postprepare']

interface Manifest {
  readonly [group: string]: unknown
  readonly scripts: Readonly<Record<string, string>>
}

if (!existsSync(join(root, 'dist', 'data'))) throw new Error('nothing to weigh: run npm run build first')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
const packing = ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel', 'error']
const [packed] = JSON.parse(execFileSync('npm', packing, { cwd: root, encoding: 'utf8' })) as [
  { readonly size: number; readonly unpackedSize: number; readonly entryCount: number },
]

const namesIn = (group: string) => Object.keys((manifest[group] ?? {}) as object)
const brought = ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies'].flatMap(namesIn)
const inKilobytes = (bytes: number) => `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`
const weighed = (what: string, bytes: number, limit: number) =>
  [`${what}: ${inKilobytes(bytes)} of at most ${inKilobytes(limit)}`, bytes <= limit] as const

const rows = [
  weighed('tarball', packed.size, limits.size),
  weighed('unpacked', packed.unpackedSize, limits.unpackedSize),
  [`dependencies: ${brought.join(', ')}; zod alone is allowed`, brought.join() === 'zod'] as const,
  ['no script runs at installation', lifecycle.every((name) => !(name in manifest.scripts))] as const,
  ['sideEffects is false', manifest.sideEffects === false] as const,
]
for (const [line, kept] of rows) console.log(`${kept ? 'ok  ' : 'FAIL'} ${line}`)
process.exitCode = rows.every(([, kept]) => kept) ? 0 : 1
