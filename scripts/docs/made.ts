import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { release } from '../../src/index.js'
import type { DataFile } from '../write/file.js'
import { withAnswers } from './commands.js'
import { renewed, sections } from './parts.js'

/** Every file outside src/ that is made from the data and the code, in whole or in part, as it must be now. */
export async function madeFiles(root: string): Promise<readonly DataFile[]> {
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  const made = sections(root)
  const guides = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
  const texts = ['README.md', ...guides.map((name) => `docs/${name}`)].map(async (path) => {
    const text = read(path)
    return { path, content: await withAnswers(renewed(text, made)) }
  })
  const citation = read('CITATION.cff')
    .replace(/^version: .*$/m, `version: ${release.version}`)
    .replace(/^date-released: .*$/m, `date-released: ${release.date}`)
  return [...(await Promise.all(texts)), { path: 'CITATION.cff', content: citation }]
}
