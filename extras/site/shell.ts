import { release, urlOf } from 'russia-ties'
import { type Html, html, raw } from './html.js'
import { type Page, rootOf } from './pages/page.js'

/** Where the project is. */
export const project = 'https://github.com/russia-ties/russia-ties'

/** Where the site stands: what `urlOf` puts before the address of a record. */
export const site = urlOf('transfers/iran-russia/shahed-136').replace(/records\/.*$/, '')

const sections: readonly (readonly [label: string, address: string])[] = [
  ['Explorer', 'explorer/index.html'],
  ['Records', 'records/index.html'],
  ['Actors', 'actors/index.html'],
  ['Pairs', 'pairs/index.html'],
  ['Documents', 'documents/index.html'],
  ['Download', 'download.html'],
  ['Reference', 'reference/index.html'],
]

/** A box to search in; `search-box.js` answers as one types, and without it the page on search does. */
export const searchBox = (id: string, label: string): Html =>
  html`<search class="search-box"><form action="@/search.html">
<label for="${id}" class="hidden">${label}</label>
<input id="${id}" name="q" type="search" placeholder="${label}" autocomplete="off" spellcheck="false" data-root="@/"></form>
<div class="hits" hidden></div></search>`

const header: Html = html`<header class="site-header">
<a class="skip" href="#main">Skip to the content</a>
<p class="site-name"><a href="@/index.html">russia-ties</a></p>
<nav aria-label="Site"><ul>${sections.map(([label, address]) => html`<li><a href="@/${address}">${label}</a></li>`)}</ul></nav>
${searchBox('q', 'Search all records')}
</header>`

const footer: Html = html`<footer class="site-footer">
<p>russia-ties ${release.version} of ${release.date}: what five documents say, from ${release.coverage.first?.slice(0, 4)} to
${release.coverage.last}. Nothing is definite after that day. A gap here does not mean that nothing happened.</p>
<p>Data: CC BY 4.0. Code: MIT. <a href="@/download.html">Download the data</a> ·
<a href="${project}">Source</a> · <a href="${project}/issues/new">Report an error</a></p>
</footer>`

/** What the reference takes in of the frame: last in its head, and first in its body. */
export const referenceHeader = (root: string): readonly [head: string, body: string] => [
  relative('<link rel="stylesheet" href="@/frame.css"><script src="@/search-box.js" defer></script>', root),
  relative(header.html, root),
]

/** The address of a page on the project's own site. */
const addressOf = (path: string) => `${site}${path.replace(/(^|\/)index\.html$/, '$1')}`

/** Makes addresses that are taken from the root of the site relative to a page. */
export const relative = (text: string, root: string): string => text.replaceAll('="@/', `="${root}`)

/** A whole page. */
export function shell({ path, title, description, main, head = '', first = '' }: Page): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${raw(first)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="russia-ties">
${path !== '404.html' && html`<meta property="og:url" content="${addressOf(path)}"><link rel="canonical" href="${addressOf(path)}">`}
<link rel="icon" href="@/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="@/frame.css">
<link rel="stylesheet" href="@/style.css">
<script src="@/search-box.js" defer></script>
${raw(head)}
</head>
<body>
${header}
<main id="main" tabindex="-1">
${main}
</main>
${footer}
</body>
</html>
`
  return relative(page.html, rootOf(path))
}
