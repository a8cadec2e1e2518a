import { release } from '../../src/generated/release.js'
import { type Html, html, raw } from './html.js'

/** What the frame of a page takes. `root` is the way to the root of the site: '', '../', '../../' and so on. */
export interface Frame {
  readonly title: string
  readonly root: string
  readonly main: string
  /** What stands last in the head, after the style of the site. */
  readonly head?: string
  /** What stands first in it, before any address. */
  readonly first?: string
}

const project = 'https://github.com/russia-ties/russia-ties'

const sections: readonly (readonly [label: string, address: string])[] = [
  ['Home', 'index.html'],
  ['Explorer', 'explorer/index.html'],
  ['Records', 'records/index.html'],
  ['Actors', 'actors/index.html'],
  ['Pairs', 'pairs/index.html'],
  ['Documents', 'documents/index.html'],
  ['Reference', 'reference/index.html'],
]

const header: Html = html`<header class="site-header">
<a class="skip" href="#main">Skip to the content</a>
<p class="site-name"><a href="@/index.html">russia-ties</a></p>
<nav aria-label="Site"><ul>${sections.map(([label, address]) => html`<li><a href="@/${address}">${label}</a></li>`)}</ul></nav>
</header>`

const footer: Html = html`<footer class="site-footer">
<p>russia-ties ${release.version} of ${release.date}: what five documents say. Nothing is definite before
${release.coverage.first} or after ${release.coverage.last}. What is not here is not shown to be untrue: absence is no evidence.</p>
<p>Data: CC BY 4.0. Code: MIT. <a href="@/reference/index.html">Reference and guides</a> ·
<a href="${project}">Source</a> · <a href="${project}/issues/new">Report an error</a></p>
</footer>`

/** A whole page. Addresses that begin with `@/` are taken from the root of the site. */
export function shell({ title, root, main, head = '', first = '' }: Frame): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${raw(first)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="@/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="@/style.css">
${raw(head)}
</head>
<body>
${header}
<main id="main" tabindex="-1">
${raw(main)}
</main>
${footer}
</body>
</html>
`
  return page.html.replaceAll('="@/', `="${root}`)
}
