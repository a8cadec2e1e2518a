import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { allPages } from './pages/all.js'
import { type Page, rootOf } from './pages/page.js'
import { relinkReference } from './reference.js'
import { shell } from './shell.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '../..')
const out = join(root, 'site')

function need(path: string, command: string) {
  if (existsSync(join(root, path))) return
  console.error(`${path} is not there: run \`${command}\` first`)
  process.exit(1)
}

function write(path: string, text: string) {
  const file = join(out, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const writePage = ({ path, title, main, head, first }: Page) =>
  write(path, shell({ title, root: rootOf(path), main: main.html, ...(head && { head }), ...(first && { first }) }))

const style = (name: string) => readFileSync(join(here, 'style', name), 'utf8')

need('dist/index.js', 'npm run build')
need('site/reference/index.html', 'npx typedoc')

// What an earlier build left must not stay: a page whose record is gone would.
for (const folder of ['records', 'actors', 'pairs', 'documents', 'explorer'])
  rmSync(join(out, folder), { recursive: true, force: true })

const pages = allPages()
for (const page of pages) writePage(page)
write('style.css', style('tokens.css') + style('site.css'))
for (const name of ['copy.js', 'filter.js']) copyFileSync(join(here, 'browser', name), join(out, name))
copyFileSync(join(here, 'style/icon.svg'), join(out, 'icon.svg'))
const relinked = relinkReference(join(out, 'reference'))
console.log(`${pages.length} pages, and ${relinked} of the reference`)

// Only now: it loads the bundle that was looked for above.
const { buildExplorer } = await import('./explorer/build.js')
await buildExplorer(join(out, 'explorer'), shell)
