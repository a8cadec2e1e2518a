import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The address that typedoc.json gives to pages outside the reference: it takes whole addresses only. */
const site = 'https://russia-ties.github.io/russia-ties/'

/** Icons of another file, which browsers refuse on a page that is opened as a file; a script of typedoc brings them too. */
const iconFile = /<use href="[^"#]*icons\.svg#/g

/** Names the parts of a page for those who hear it. */
const withLandmarks = (text: string): string =>
  text
    .replace('<div class="col-content">', '<div class="col-content" role="main" id="main" tabindex="-1">')
    .replace(
      /<header class="tsd-page-toolbar">([\s\S]*?)<\/header>/,
      '<div class="tsd-page-toolbar" role="region" aria-label="Search the reference">$1</div>',
    )
    .replace('<div class="page-menu">', '<div class="page-menu" role="region" aria-label="On this page and settings">')
    .replaceAll(/<table>[\s\S]*?<\/table>/g, (table) => `<div class="scroll" tabindex="0">${table}</div>`)
    .replaceAll('<aside class="tsd-sources">', '<aside class="tsd-sources" role="note">')
    .replace('<nav id="tsd-sidebar-links"', '<nav id="tsd-sidebar-links" aria-label="Site"')

/** Says how deep each heading of a page really is: typedoc chooses its headings by their size, and leaves levels out. */
function withLevels(text: string): string {
  const above: number[] = []
  return text.replaceAll(/<h([1-6])(?=[ >])/g, (tag, digit: string) => {
    const level = Number(digit)
    while ((above.at(-1) ?? 0) >= level) above.pop()
    above.push(level)
    return above.length === level ? tag : `${tag} aria-level="${above.length}"`
  })
}

/** Gives the pages of the reference the header of the site, and relative links to the rest of it. Gives their number. */
export function frameReference(
  folder: string,
  headerFor: (root: string) => readonly [head: string, body: string],
): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
  const hierarchy = readFileSync(join(folder, 'hierarchy.html'), 'utf8')
  for (const path of pages) {
    const file = join(folder, path)
    const up = '../'.repeat(path.split('/').length)
    const text = readFileSync(file, 'utf8')
      .replaceAll(`href="${site}"`, `href="${up}index.html"`)
      .replaceAll(`href="${site}`, `href="${up}`)
      // Typedoc links types into its hierarchy that it leaves out there.
      .replaceAll(/(hierarchy\.html)#([^"]+)/g, (link, to, at) => (hierarchy.includes(`id="${at}"`) ? link : to))
      // The first page begins with the README, which has its own heading.
      .replace(path === 'index.html' ? /<div class="tsd-page-title">\s*<h1>[^<]*<\/h1><\/div>/ : '', '')
    if (text.includes('class="site-header"')) continue
    const [head, body] = headerFor(up)
    const whole = withLevels(withLandmarks(text.replaceAll(iconFile, '<use href="#')))
    writeFileSync(
      file,
      whole.replace('</head>', `${head}</head>`).replace(/<body[^>]*>/, (tag) => tag + body),
    )
  }
  return pages.length
}
