import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bump, bumps } from './diff.js'

/** The size of release that the changesets of a repository declare for the package: the largest of them. */
export function declaredBump(root: string): Bump {
  const folder = join(root, '.changeset')
  if (!existsSync(folder)) return 'none'
  const declared = readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(/^['"]russia-ties['"]:\s*(patch|minor|major)\s*$/gm),
    ])
    .map(([, bump]) => bumps.indexOf(bump as Bump))
  return bumps[Math.max(0, ...declared)] as Bump
}
