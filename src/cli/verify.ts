import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, parse } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Comparison,
  comparePassages,
  compareText,
  compareWithBest,
  type Passage,
  type Prints,
} from '../fingerprint/compare.js'
import type { Answer } from './print.js'
import type { Note } from './read.js'

/** What was found of a file; nothing more than its name where it holds no passage of a known document. */
interface Verified extends Partial<Comparison> {
  readonly file: string
  /** Why it could not be compared, and what to do. */
  readonly problem?: string
}

const folders = ['./data/fingerprints', '../../data/documents'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)

/** The fingerprints of each document: beside the built tool, else where editors keep them. */
export function readPrints(): Prints {
  const [folder = ''] = folders.filter((path) => existsSync(path))
  const ending = /(\.fingerprints)?\.json$/
  const names = readdirSync(folder).filter((name) => ending.test(name))
  return new Map(names.map((name) => [name.replace(ending, ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))]))
}

/** The text of a file: in UTF-8, or in UTF-16 where its first bytes say so. */
function readText(path: string): string {
  if (!statSync(path).isFile()) throw new RangeError('not a file; verify looks into one folder only')
  const bytes = readFileSync(path)
  const mark = bytes.toString('hex', 0, 2)
  const encoding = { fffe: 'utf-16le', feff: 'utf-16be' }[mark] ?? 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {} // told below, as bytes that no text has
  throw new RangeError('not text in UTF-8 or UTF-16; save it as plain text in UTF-8')
}

/** What a file of passages holds: `{ slug, passages: [{ id, text }] }`. */
function passagesIn(text: string): { readonly slug?: string; readonly passages?: readonly Passage[] } {
  try {
    return JSON.parse(text) ?? {}
  } catch {
    throw new RangeError('not JSON; write { "slug", "passages": [{ "id", "text" }] }, or save the text as .txt')
  }
}

/** Compares a file with the document that it names, or a text with the one that it holds most of. */
function compareFile(path: string, prints: Prints): Comparison | undefined {
  const { name, ext } = parse(path)
  const text = readText(path)
  const { slug = name, passages = [] } = ext.toLowerCase() === '.json' ? passagesIn(text) : { passages: text }
  const known = prints.get(slug)
  if (typeof passages === 'string')
    return known ? { document: slug, faults: compareText(text, known) } : compareWithBest(text, prints)
  const isCut = Array.isArray(passages) && passages.every((one) => typeof one?.text === 'string')
  return known && isCut ? { document: slug, faults: comparePassages(passages, known) } : undefined
}

/** A file as far as it can be compared: whatever is wrong with it is told, and the others go on. */
function verifyFile(folder: string, file: string, prints: Prints): Verified {
  try {
    return { file, ...compareFile(join(folder, file), prints) }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return { file, problem: code ? `can't be read (${code}); check its permissions, or put a copy here` : message }
  }
}

const isCompared = (file: string) => /\.(json|txt|md)$/i.test(file)

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

/** How the documents in a folder compare with the fingerprints; the exit code is 1 where any differs, or none was found. */
export function verifyAnswer(folder: string, note: Note, prints: Prints = readPrints()): Answer<Verified> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new RangeError(`'${folder}' is not a folder`)
  const files = readdirSync(folder).sort()
  const verified = files.filter(isCompared).map((file) => verifyFile(folder, file, prints))
  const isFound = ({ document }: Verified) => document !== undefined
  const rows = [...verified.filter(isFound), ...verified.filter((one) => !isFound(one))]
  const others = files.filter((file) => !isCompared(file))
  const named = others.length > 5 ? `${others.slice(0, 5).join(', ')} and ${others.length - 5} more` : others.join(', ')
  const found = rows.flatMap(({ document }) => document ?? [])
  const missing = [...prints.keys()].filter((document) => !found.includes(document))
  if (others.length > 0) note(`Not read, because only .json, .txt and .md files are: ${named}.`)
  if (missing.length > 0) note(`Not compared, because no file holds it: ${missing.join(', ')}.`)
  return {
    rows,
    cells: ({ file, document, faults, problem }) => ({ file, document, differences: faults?.length, faults, problem }),
    names: ['file', 'document', 'differences', 'faults', 'problem'],
    entry: ({ file, document = '', faults = [], problem = 'no passage of a known document' }) => {
      const known = prints.get(document)
      if (known === undefined) return { says: [`${file}: ${problem}`] }
      const passages = counted(known.length, 'passage')
      if (faults.length === 0) return { says: [`${file}: ${document} matches (${passages})`] }
      return {
        says: [`${file}: ${counted(faults.length, 'difference')} from ${document} (${passages})`],
        under: faults,
      }
    },
    code: found.length === 0 || rows.some(({ faults = [] }) => faults.length > 0) ? 1 : 0,
  }
}
