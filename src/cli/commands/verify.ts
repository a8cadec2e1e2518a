import { statSync } from 'node:fs'
import type { Prints } from '../../fingerprint/compare.js'
import type { PassagePrint } from '../../fingerprint/find.js'
import { integer, list, text } from '../../flat/column.js'
import { type Answer, sheet } from '../answer.js'
import { command } from '../command.js'
import { readPrints } from '../fingerprints.js'
import { type Verified, verifyFolder } from '../verify-folder.js'

const columns = [
  text<Verified>('file', 'The file', ({ file }) => file),
  text<Verified>('document', 'The document; empty: no passage of a known one', ({ document }) => document),
  integer<Verified>('differences', 'How many differences', ({ faults }) => faults?.length),
  list<Verified>('faults', 'Each of them', ({ faults }) => faults),
]

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

/** What was found of a file, in lines. */
function fileText({ file, document, faults }: Verified, prints: Prints): string {
  if (document === undefined) return `${file}: holds no passage of a known document\n`
  const { length: total } = prints.get(document) as readonly PassagePrint[]
  if (faults.length === 0) return `${file}: ${document} matches (${counted(total, 'passage')})\n`
  const count = counted(faults.length, 'difference')
  return [
    `${file}: ${count} from ${document} (${counted(total, 'passage')})`,
    ...faults.map((fault) => `  ${fault}`),
    '',
  ].join('\n')
}

function answer(found: readonly Verified[], prints: Prints): Answer {
  const tried = found.flatMap(({ document }) => document ?? [])
  const unseen = [...prints.keys()].filter((document) => !tried.includes(document))
  const failed = tried.length === 0 || found.some(({ faults = [] }) => faults.length > 0)
  return {
    text: found.map((one) => fileText(one, prints)).join(''),
    json: found,
    sheet: () => sheet(columns, found),
    hints: unseen.length > 0 ? [`Not tried, no text given: ${unseen.join(', ')}.`] : [],
    code: failed ? 1 : 0,
  }
}

function folderNamed(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path
  throw new RangeError(`'${path}' is not a folder`)
}

/** `verify` */
export const verifyCommand = command({
  about:
    'Proves the fingerprints of all passages against documents that you hold. A .json file holds { slug, passages: [{ id, text }] }; a .txt or .md file holds the text of an article, cut anyhow, and is named after its document or found by its words. Exact or not at all.',
  argument: { name: 'FOLDER', about: 'a folder of documents', read: folderNamed },
  options: {},
  examples: ['verify ./articles'],
  run(_, folder) {
    const prints = readPrints()
    return answer(verifyFolder(folder, prints), prints)
  },
})
