import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Comparison,
  comparePassages,
  compareText,
  compareWithBest,
  type Passage,
  type Prints,
} from '../fingerprint/compare.js'
import type { Note } from './names.js'
import type { Answer } from './print.js'

/** What was found of a file; nothing more than its name where it holds no passage of a known document. */
export interface Verified extends Partial<Comparison> {
  readonly file: string
}

/** Where the fingerprints are: beside the built tool, else where editors keep them. */
const folders = ['./data/fingerprints', '../../data/documents'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)

/** The fingerprints of each document. */
export function readPrints(): Prints {
  const folder = folders.find((path) => existsSync(path)) as string
  const ending = /(\.fingerprints)?\.json$/
  const names = readdirSync(folder).filter((name) => ending.test(name))
  return new Map(names.map((name) => [name.replace(ending, ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))]))
}

/** The passages of a .json file: `{ slug, passages: [{ id, text }] }`. */
function compareJson(file: string, content: string, name: string, prints: Prints): Comparison | undefined {
  let parsed: { readonly slug?: string; readonly passages?: readonly Passage[] } | null
  try {
    parsed = JSON.parse(content)
  } catch {
    throw new RangeError(`'${file}' is not JSON`)
  }
  const { slug = name, passages } = parsed ?? {}
  const known = prints.get(slug)
  return known && Array.isArray(passages) ? { document: slug, faults: comparePassages(passages, known) } : undefined
}

/** The text of an article, cut anyhow: named after its document, or found by its words. */
function compareArticle(content: string, name: string, prints: Prints): Comparison | undefined {
  const known = prints.get(name)
  return known ? { document: name, faults: compareText(content, known) } : compareWithBest(content, prints)
}

/** Compares each .json, .txt and .md file of a folder with the fingerprints. */
export function verifyFolder(folder: string, prints: Prints): readonly Verified[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new RangeError(`'${folder}' is not a folder`)
  const files = readdirSync(folder).filter((name) => ['.json', '.txt', '.md'].includes(extname(name)))
  return files.sort().map((file) => {
    const type = extname(file)
    const content = readFileSync(join(folder, file), 'utf8')
    const name = file.slice(0, -type.length)
    return {
      file,
      ...(type === '.json' ? compareJson(file, content, name, prints) : compareArticle(content, name, prints)),
    }
  })
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

/** How the documents in a folder compare with the fingerprints; the exit code is 1 where any differs, or none was found. */
export async function verifyAnswer(
  folder: string,
  note: Note,
  prints: Prints = readPrints(),
): Promise<Answer<Verified>> {
  const rows = verifyFolder(folder, prints)
  const tried = rows.flatMap(({ document }) => document ?? [])
  const unseen = [...prints.keys()].filter((document) => !tried.includes(document))
  if (unseen.length > 0) note(`Not compared, because no file holds it: ${unseen.join(', ')}.`)
  return {
    rows,
    cells: ({ file, document, faults }) => ({ file, document, differences: faults?.length, faults }),
    names: ['file', 'document', 'differences', 'faults'],
    entry: ({ file, document, faults = [] }) => {
      if (document === undefined) return { says: [`${file}: no passage of a known document`] }
      const passages = counted(prints.get(document)?.length ?? 0, 'passage')
      if (faults.length === 0) return { says: [`${file}: ${document} matches (${passages})`] }
      return {
        says: [`${file}: ${counted(faults.length, 'difference')} from ${document} (${passages})`],
        under: faults,
      }
    },
    code: tried.length === 0 || rows.some(({ faults = [] }) => faults.length > 0) ? 1 : 0,
  }
}
