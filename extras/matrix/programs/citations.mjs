// Citations as reference managers read them: citation-js, and biber on the BibTeX of several citations in one file.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import { cite, documents, records, release } from 'russia-ties'
import { same } from './check.cjs'

const file = JSON.parse(readFileSync(new URL(import.meta.resolve('russia-ties/data/documents.json')), 'utf8'))
same('documents read from their file', cite(file, 'csl'), cite(documents, 'csl'))
same('several records: each entry once', cite([...records, ...records], 'csl').length, documents.length + 1)

const text = new Cite(cite(documents, 'csl')).format('bibliography', { template: 'apa', format: 'text' })
const parts = ['The russia-ties contributors', 'npm', 'https://github.com/russia-ties', release.version, 'Karelska, C.']
for (const part of parts) same(`APA has ${part}`, text.includes(part), true)

const entries = new Cite(cite(documents, 'bibtex')).data
same('BibTeX read by citation-js', entries.length, documents.length + 1)
const families = entries.flatMap(({ author }) => author ?? []).map(({ family }) => family)
same('persons are persons', families.includes('Karelska'), true)

if (spawnSync('biber', ['--version']).status === 0) {
  const folder = mkdtempSync(join(tmpdir(), 'biber-'))
  writeFileSync(join(folder, 'cited.bib'), cite(documents, 'bibtex'))
  const asked = ['--tool', '--validate-datamodel', '--nolog', 'cited.bib']
  const said = execFileSync('biber', asked, { cwd: folder, encoding: 'utf8' })
  const kept = readFileSync(join(folder, 'cited_bibertool.bib'), 'utf8')
  same(`biber warns of nothing: ${said}`, /WARN|ERROR/.test(said), false)
  same('biber keeps every entry', kept.match(/^@/gm).length, documents.length + 1)
} else console.log('biber is not here: left out')
