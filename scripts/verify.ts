import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { missingFrom, type PassagePrint } from '../src/fingerprint/find.js'
import { hashOf } from '../src/fingerprint/hash.js'
import { wordsOf } from '../src/fingerprint/words.js'
import type { Passage } from './lib/fingerprints.js'

// Proves the fingerprints in data/documents/ against documents: npm run verify -- FOLDER
// A .json file holds { slug, passages: [{ id, text }] }; a .txt or .md file holds the text of an article, cut anyhow, and is
// named after its document or found by its words.
const folder = process.argv[2]
if (folder === undefined) {
  console.error('usage: npm run verify -- FOLDER   (a folder of documents: .json passages, .txt or .md articles)')
  process.exit(2)
}

const own = join(fileURLToPath(new URL('..', import.meta.url)), 'data', 'documents')
const prints = new Map(
  readdirSync(own)
    .filter((name) => name.endsWith('.fingerprints.json'))
    .map((name): [string, PassagePrint[]] => [
      name.replace('.fingerprints.json', ''),
      JSON.parse(readFileSync(join(own, name), 'utf8')),
    ]),
)

/** The passages of a cut document that differ from the fingerprints: changed, missing or new. */
function differences(passages: readonly Passage[], known: readonly PassagePrint[]): string[] {
  const texts = new Map(passages.map(({ id, text }) => [id, text]))
  const ids = new Set(known.map(({ id }) => id))
  const changed = known.flatMap(({ id, hash }) => {
    const text = texts.get(id)
    return text === undefined ? [`${id} is missing`] : hashOf(wordsOf(text)) === hash ? [] : [`${id} has other words`]
  })
  return [...changed, ...passages.filter(({ id }) => !ids.has(id)).map(({ id }) => `${id} is not known`)]
}

/** The document whose passages the text holds most of. */
function bestFor(text: string): { slug: string; faults: string[] } | undefined {
  const all = [...prints].map(([slug, known]) => ({ slug, known, missing: missingFrom(text, known) }))
  const best = all.sort((a, b) => a.missing.length / a.known.length - b.missing.length / b.known.length)[0]
  if (!best || best.missing.length === best.known.length) return undefined
  return { slug: best.slug, faults: best.missing.map((id) => `${id} does not stand in the text`) }
}

let failed = 0
const seen = new Set<string>()
for (const name of readdirSync(folder).sort()) {
  const type = extname(name)
  if (!['.json', '.txt', '.md'].includes(type)) continue
  const content = readFileSync(join(folder, name), 'utf8')
  const json = type === '.json' ? (JSON.parse(content) as { slug?: string; passages?: Passage[] }) : undefined
  const named = json?.slug ?? name.slice(0, -type.length)
  const known = prints.get(named)
  const found =
    json?.passages && known
      ? { slug: named, faults: differences(json.passages, known) }
      : json
        ? undefined
        : known
          ? { slug: named, faults: missingFrom(content, known).map((id) => `${id} does not stand in the text`) }
          : bestFor(content)
  if (!found) {
    console.log(`${name}: holds no passage of a known document`)
    continue
  }
  seen.add(found.slug)
  const total = prints.get(found.slug)?.length ?? 0
  if (found.faults.length === 0) console.log(`${name}: all ${total} passages of ${found.slug} match`)
  else {
    failed++
    console.log(`${name}: ${found.faults.length} differences from ${found.slug} (${total} passages)`)
    for (const fault of found.faults) console.log(`  ${fault}`)
  }
}
const unseen = [...prints.keys()].filter((slug) => !seen.has(slug))
if (unseen.length > 0) console.log(`not tried, no text given: ${unseen.join(', ')}`)
process.exit(failed > 0 || seen.size === 0 ? 1 : 0)
