import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { frameReference } from './reference.js'

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

const style = (name: string) => readFileSync(join(here, 'style', name), 'utf8')

need('dist/index.js', 'npm run build')
need('dist/data/claims.csv', 'npm run build')
need('site/reference/index.html', 'npx typedoc')

// What an earlier build left must not stay: a page whose record is gone would.
for (const folder of ['records', 'actors', 'pairs', 'documents', 'explorer', 'data'])
  rmSync(join(out, folder), { recursive: true, force: true })

// Only now: they load what was looked for above.
const [{ allPages }, { explorerPage, buildExplorer }, { buildSearch }, { shell, referenceHeader }] = await Promise.all([
  import('./pages/all.js'),
  import('./explorer/build.js'),
  import('./search/build.js'),
  import('./shell.js'),
])
const pages = [...allPages(), explorerPage()]
for (const page of pages) write(page.path, shell(page))
write('frame.css', style('tokens.css') + style('frame.css'))
write('style.css', style('site.css'))
// Each in a scope of its own, since browsers refuse modules from a file address.
const scripts = readdirSync(join(here, 'browser')).filter((name) => name !== 'reference.js')
buildSync({
  entryPoints: scripts.map((name) => join(here, 'browser', name)),
  ...{ outdir: out, bundle: true, minify: true, format: 'iife', target: 'es2022', logLevel: 'warning' },
})
copyFileSync(join(here, 'style/icon.svg'), join(out, 'icon.svg'))
cpSync(join(root, 'dist/data'), join(out, 'data'), { recursive: true })
await Promise.all([buildSearch(out), buildExplorer(join(out, 'explorer'))])
console.log(`${pages.length} pages, and ${frameReference(join(out, 'reference'), referenceHeader)} of the reference`)
