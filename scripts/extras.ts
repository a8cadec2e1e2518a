import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Checks the types of all programs in extras/, and tests them: npm run extras -- [FOLDER …]
// They use the package as it is built, and the tests of the site need the site: npm run build && npm run docs
const extras = fileURLToPath(new URL('../extras', import.meta.url))
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['recipes', 'sql', 'site']

/** Runs a command; the others run even where it fails. */
function run(cwd: string, command: string) {
  console.log(`\nextras${cwd.slice(extras.length)}: ${command}`)
  const { status } = spawnSync(command, { cwd, stdio: 'inherit', shell: true })
  if (status !== 0) process.exitCode = 1
}

/** Whether what a folder needs was installed since its lock file last changed. */
function isInstalled(folder: string): boolean {
  const [lock, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map((name) => join(folder, name))
  return existsSync(installed as string) && statSync(installed as string).mtimeMs >= statSync(lock as string).mtimeMs
}

run(extras, 'npx tsc -p .')
for (const name of folders) {
  const folder = join(extras, name)
  if (!isInstalled(folder)) run(folder, 'npm ci --no-audit --no-fund')
  run(folder, 'npm test')
}
