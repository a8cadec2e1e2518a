import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { pairAddress } from '../addresses.js'
import type { Page } from '../pages/page.js'
import { pairs } from '../pages/pair/pairs.js'
import { bothLayouts } from './network/layout.js'
import { page } from './page/page.js'
import { isList } from './parts/pictures.js'
import { type View, views } from './state/state.js'

const here = fileURLToPath(new URL('.', import.meta.url))

/** The page of the explorer, before its script has run. */
export const explorerPage = (): Page => ({
  path: 'explorer/index.html',
  title: 'Explorer · russia-ties',
  description: 'Who stood by Russia on any day, what went to it and from it, and how much, as five documents say.',
  main: page(),
  head: '<link rel="stylesheet" href="explorer.css"><script src="explorer.js" defer></script>',
})

/** The script as a classic one: browsers refuse modules from a file address. Gives the files that went into it. */
async function script(out: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [join(here, 'main.ts')],
    outfile: join(out, 'explorer.js'),
    ...{ bundle: true, minify: true, format: 'iife', target: 'es2022', legalComments: 'none', logLevel: 'warning' },
    ...{ metafile: true, absWorkingDir: here },
    loader: { '.css': 'text' },
    define: {
      LAYOUTS: JSON.stringify(bothLayouts()),
      PAIRS: JSON.stringify(pairs.map(({ one, other }) => pairAddress(one, other))),
    },
  })
  return Object.keys(metafile.inputs)
}

/** The licence of a package, as it stands in its folder. */
async function licenceOf(folder: string): Promise<string> {
  const name = folder.replace(/.*node_modules\//, '')
  const file = (await readdir(join(here, folder))).find((one) => /^licen[cs]e/i.test(one))
  return `${name}\n\n${file ? await readFile(join(here, folder, file), 'utf8') : 'See its package.json.'}`
}

/** What the licences of the packages in the script ask for: their text. */
async function licences(out: string, inputs: readonly string[]): Promise<void> {
  const folders = inputs.flatMap((path) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])
  const texts = await Promise.all([...new Set(folders)].sort().map(licenceOf))
  await writeFile(join(out, 'licences.txt'), texts.join('\n\n---\n\n'))
}

/** Shows the parts of a view alone, before the script has run too. */
function viewStyle(view: View): string {
  const on = `#explorer[data-view=${view}]`
  const list = isList(view) ? `,${on} #figure,${on} #same>summary` : ''
  return `${on} [data-on]:not([data-on~=${view}])${list}{display:none}
${on} #views a[data-view=${view}]{border-color:var(--ink);font-weight:600}`
}

async function style(out: string): Promise<void> {
  const parts = await Promise.all(['explorer.css', 'chart.css'].map((name) => readFile(join(here, name), 'utf8')))
  await writeFile(join(out, 'explorer.css'), [...parts, ...views.map(viewStyle)].join('\n'))
}

/** Writes what the page of the explorer takes in, into its folder. */
export async function buildExplorer(out: string): Promise<void> {
  await mkdir(out, { recursive: true })
  await style(out)
  await licences(out, await script(out))
}
