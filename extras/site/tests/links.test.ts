import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { files, textOf } from './browser.js'

/** A page without what its scripts hold between their tags, and without icons, which a script brings. */
const withoutCode = (text: string) =>
  text.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1').replace(/<use\b[^>]*>/g, '')

const paths = files()
const pages = new Map(paths.filter((path) => path.endsWith('.html')).map((path) => [path, withoutCode(textOf(path))]))
const plain = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"')
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, value]) => plain(value as string))

const anchors = new Map([...pages].map(([path, text]) => [path, new Set(found(text, /\s(?:id|name)="([^"]*)"/g))]))
const known = new Set(paths)
const isElsewhere = (address: string) => /^(?:[a-z][a-z+.-]*:|\/\/)/i.test(address)

/** What is wrong with a link, if anything. */
function fault(page: string, address: string): string | undefined {
  const [file = '', anchor = ''] = address.split('#').map(decodeURIComponent)
  const target = file === '' ? page : posix.normalize(posix.join(posix.dirname(page), file))
  if (!known.has(target)) return `${page}: ${address} leads nowhere`
  // What stands behind the sign in the explorer's addresses is its state, which its own tests prove.
  if (target.startsWith('explorer/') && anchor.includes('=')) return undefined
  const lacks = anchor !== '' && pages.has(target) && !anchors.get(target)?.has(anchor)
  return lacks ? `${page}: ${address} names no place on its page` : undefined
}

test('every internal link and anchor leads somewhere', () => {
  let checked = 0
  const faults: string[] = []
  for (const [page, text] of pages)
    for (const address of found(text, /\s(?:href|src)="([^"]*)"/g).filter((one) => !isElsewhere(one))) {
      checked += 1
      const wrong = fault(page, address)
      if (wrong) faults.push(wrong)
    }
  console.log(`${checked} internal links on ${pages.size} pages checked, ${faults.length} broken`)
  expect(faults.slice(0, 20)).toEqual([])
  expect(checked).toBeGreaterThan(50_000)
})

test('no page or style sheet takes anything from another host, and addresses on pages are relative', () => {
  const taken = [...pages].flatMap(([page, text]) => [
    ...found(text, /<(?:script|img|iframe|source|audio|video|embed|input)\b[^>]*\ssrc="([^"]*)"/g),
    ...found(text, /<link\b(?![^>]*rel="canonical")[^>]*\shref="([^"]*)"/g),
    ...found(text, /\s(?:href|src)="(\/[^"]*)"/g).map((absolute) => `absolute: ${absolute} on ${page}`),
  ])
  const sheets = paths.filter((path) => path.endsWith('.css'))
  taken.push(...sheets.flatMap((path) => found(textOf(path), /url\(\s*["']?([^"')]+)/g)))
  expect(taken.filter((address) => isElsewhere(address) && !address.startsWith('data:'))).toEqual([])
})

test('every guide stands in the reference', () => {
  const root = new URL('../../../', import.meta.url)
  const { projectDocuments } = JSON.parse(readFileSync(new URL('typedoc.json', root), 'utf8'))
  const guides = readdirSync(new URL('docs/', root)).filter((name) => name.endsWith('.md'))
  expect(guides.filter((name) => !projectDocuments.includes(`docs/${name}`))).toEqual([])
})
