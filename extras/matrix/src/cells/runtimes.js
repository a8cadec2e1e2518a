import { isRight } from '../probe.js'
import { cell, run } from '../run.js'
import { table } from '../section.js'

const runtimes = [
  ...[20, 22, 24, 26].map((version) => [`Node ${version}`, ['npx', '-y', `node@${version}`]]),
  ['Bun 1.4', ['npx', '-y', 'bun@1.4.5']],
  ['Deno 2.9', ['npx', '-y', 'deno@2.9.5', 'run', '--allow-read', '--allow-env', '--node-modules-dir=manual']],
]

/** All entries in each runtime, imported and required. */
export function runtimeTable() {
  const rows = runtimes.map(([name, command]) => [
    name,
    ...['mjs', 'cjs'].map((ending) => {
      const { stdout, all } = run(...command, `probe.${ending}`)
      return cell(`${name}, ${ending}`, isRight(stdout), all)
    }),
  ])
  return table(['runtime', '`import`', '`require`'], rows)
}
