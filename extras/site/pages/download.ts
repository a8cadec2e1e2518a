import { readFileSync, statSync } from 'node:fs'
import { kindRules, release } from 'russia-ties'
import { type Html, html, joined, type Value } from '../html.js'
import type { Page } from './page.js'

interface Field {
  readonly name: string
  readonly type: string
  readonly description?: string
}

interface Resource {
  readonly name: string
  readonly path: string
  readonly format: string
  readonly description?: string
  readonly bytes: number
  readonly mediatype: string
  readonly schema?: { readonly fields: readonly Field[] }
}

const data = new URL('../../../dist/data/', import.meta.url)

/** The files that the package describes in its data package. */
export const resources: readonly Resource[] = JSON.parse(
  readFileSync(new URL('datapackage.json', data), 'utf8'),
).resources

const sizeText = (bytes: number) =>
  bytes < 100_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`

const fileLink = ({ path, format, bytes }: Resource): Html =>
  html`<a href="@/data/${path}" download>${format.toUpperCase()}</a> <span class="count">${sizeText(bytes)}</span>`

const stem = (path: string) => path.replace(/\.\w+$/, '')
const stems = [...new Set(resources.map(({ path }) => stem(path)))]
const filesOf = (name: string) => resources.filter(({ path }) => stem(path) === name)
const meaningOf = (name: string): Value =>
  filesOf(name)
    .flatMap(({ description }) => description ?? [])[0]
    ?.replace(/^Each (?:entry|line): (?:an? )?/, 'Each row: a ')
    .replace(/Each row: a what/, 'Each row: what')

const meanings: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(kindRules).map(({ list, about }) => [list, `${about}.`])),
  retired: 'Ids that were withdrawn, with their successors.',
  release: 'Version, date, days covered and counts.',
  changes: 'What changed since the version before.',
}

const fileRow = (name: string): Html =>
  html`<tr><th scope="row">${name}</th><td>${meanings[name] ?? meaningOf(name)}</td><td class="files">${joined(filesOf(name).map(fileLink), ' · ')}</td></tr>`

const table = (caption: string, names: readonly string[]): Html =>
  html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table class="points"><caption>${caption}</caption><thead><tr><th scope="col">File</th><th scope="col">What</th><th scope="col">Formats</th></tr></thead><tbody>${names.map(fileRow)}</tbody></table></div>`

const columns = ({ name, schema }: Resource): Html =>
  html`<details><summary>Columns of ${name}.csv: ${schema?.fields.length}</summary>
<div class="scroll" role="region" aria-label="Columns of ${name}" tabindex="0"><table class="points"><thead><tr><th scope="col">Column</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead><tbody>${schema?.fields.map(
    (field) =>
      html`<tr><th scope="row"><code>${field.name}</code></th><td>${field.type}</td><td>${field.description}</td></tr>`,
  )}</tbody></table></div></details>`

const sizeOf = (path: string) => sizeText(statSync(new URL(path, data)).size)
const reference = ['actors', 'goods', 'places', 'documents', 'release', 'changes', 'retired']
const byKind = stems.filter((name) => name !== 'claims' && !reference.includes(name))

/** The data files with their sizes, licence and codebook. */
export const downloadPage = (): Page => ({
  path: 'download.html',
  title: 'Download · russia-ties',
  description: `All ${release.counts.records} records and ${release.counts.claims} claims as CSV, JSON and Parquet, with their codebook. CC BY 4.0.`,
  main: html`<h1>Download the data</h1>
<p class="summary">Version ${release.version} of ${release.date}: ${release.counts.records} records with ${release.counts.claims}
claims. One row per claim is the safest start: <a href="@/data/claims.csv" download>claims.csv</a>.</p>
<section aria-labelledby="files"><h2 id="files">Files</h2>
${table('Claims on records of every kind', ['claims'])}
${table('By kind', byKind)}
${table('What the records refer to', reference)}
<ul class="plain"><li><a href="@/data/datapackage.json" download>datapackage.json</a> <span class="count">${sizeOf('datapackage.json')}</span>: a Frictionless data package, with each column, size and checksum.</li>
<li><a href="@/data/schema.json" download>schema.json</a> <span class="count">${sizeOf('schema.json')}</span>: a JSON Schema of the records.</li>
<li><a href="@/data/llms.txt">llms.txt</a> <span class="count">${sizeOf('llms.txt')}</span>: what a language model needs to know before it reads the data.</li></ul></section>
<section aria-labelledby="licence"><h2 id="licence">Licence</h2>
<p>The data are under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>: use them for anything, name the data set
with its version, and cite the documents behind what you show. Each record’s page has its citation. The code is under MIT. The texts of
the documents are not included: they belong to their authors and publishers.</p></section>
<section aria-labelledby="codebook"><h2 id="codebook">Codebook</h2>
<p>Before you count: claims repeat and contain one another, so add up only rows with <code>additive</code> set. An empty bound means that the document
gives none, never zero. The <a href="@/reference/index.html">guides</a> explain the model.</p>
${resources.filter(({ schema }) => schema).map(columns)}</section>
<section aria-labelledby="package"><h2 id="package">As a package</h2>
<pre><code>npm install russia-ties</code></pre></section>`,
})
