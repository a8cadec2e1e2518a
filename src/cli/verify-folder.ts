import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import {
  type Comparison,
  comparePassages,
  compareText,
  compareWithBest,
  type Passage,
  type Prints,
} from '../fingerprint/compare.js'

/** What was found of a file; nothing more than its name where it holds no passage of a known document. */
export type Verified = { readonly file: string } & (
  | Comparison
  | { readonly document?: undefined; readonly faults?: undefined }
)

const types = ['.json', '.txt', '.md']

/** The passages of a .json file: `{ slug, passages: [{ id, text }] }`. */
function compareJson(content: string, name: string, prints: Prints): Comparison | undefined {
  const { slug = name, passages } = JSON.parse(content) as { slug?: string; passages?: readonly Passage[] }
  const known = prints.get(slug)
  return known && Array.isArray(passages) ? { document: slug, faults: comparePassages(passages, known) } : undefined
}

/** The text of an article, cut anyhow: named after its document, or found by its words. */
function compareArticle(content: string, name: string, prints: Prints): Comparison | undefined {
  const known = prints.get(name)
  return known ? { document: name, faults: compareText(content, known) } : compareWithBest(content, prints)
}

function verifyFile(folder: string, file: string, prints: Prints): Verified {
  const type = extname(file)
  const content = readFileSync(join(folder, file), 'utf8')
  const compare = type === '.json' ? compareJson : compareArticle
  return { file, ...compare(content, file.slice(0, -type.length), prints) }
}

/** Compares each .json, .txt and .md file of a folder with the fingerprints. */
export const verifyFolder = (folder: string, prints: Prints): readonly Verified[] =>
  readdirSync(folder)
    .filter((name) => types.includes(extname(name)))
    .sort()
    .map((file) => verifyFile(folder, file, prints))
