import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which the packed package is installed. */
    consumer: string
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Packs the package and installs the tarball in a folder of its own. */
export default function install({ provide }: TestProject) {
  if (!existsSync(join(root, 'dist', 'data'))) throw new Error('nothing to pack: run npm run build first')
  const consumer = mkdtempSync(join(tmpdir(), 'russia-ties-consumer-'))
  // `changeset publish` sets npm to JSON, for what it starts too
  const npm = (cwd: string, ...args: string[]) => execFileSync('npm', [...args, '--no-json'], { cwd, encoding: 'utf8' })
  const tarball = npm(root, 'pack', '--silent', '--ignore-scripts', '--pack-destination', consumer).trim()
  writeFileSync(join(consumer, 'package.json'), '{ "private": true }\n')
  npm(consumer, 'install', '--silent', '--prefer-offline', '--no-audit', '--no-fund', join(consumer, tarball))
  provide('consumer', consumer)
  return () => rmSync(consumer, { recursive: true })
}
