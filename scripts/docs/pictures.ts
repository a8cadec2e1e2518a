import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { release } from '../../src/index.js'
import type { DataFile } from '../write/file.js'

/**
 * The pictures of docs/images, as the programs of extras/recipes draw them with the built package; nothing where those are not
 * installed, or where the package was built from other data.
 */
export function pictures(root: string): readonly DataFile[] | undefined {
  const recipes = join(root, 'extras/recipes')
  const built = join(root, 'dist/data/release.json')
  if (![join(recipes, 'node_modules'), built].every(existsSync)) return undefined
  if (JSON.parse(readFileSync(built, 'utf8')).hash !== release.hash) return undefined
  const run = (command: string, ...args: readonly string[]) =>
    execFileSync(command, args, { cwd: recipes, encoding: 'utf8', maxBuffer: 1e8 })
  run('npm', 'run', '-s', 'take')
  return readdirSync(join(root, 'docs/images'))
    .map((name) => [`docs/images/${name}`, `${name.replace('.svg', '')}/recipe.js`] as const)
    .filter(([, recipe]) => existsSync(join(recipes, recipe)))
    .map(([path, recipe]) => ({ path, content: run('node', recipe) }))
}
