import type { Html } from '../html.js'

/** A page before it is framed; addresses in it that begin with `@/` are taken from the root of the site. */
export interface Page {
  /** Where it stands: `records/ties/belarus-russia/union-state.html`. */
  readonly path: string
  readonly title: string
  /** What it is about, in a sentence or two: for search engines and previews of links. */
  readonly description: string
  readonly main: Html
  /** What stands last in the head. */
  readonly head?: string
  /** What stands first in it, before any address. */
  readonly first?: string
}

/** The way from a page to the root of the site: `../` for each folder. */
export const rootOf = (path: string): string => '../'.repeat(path.split('/').length - 1)

/** A text cut to the length of a preview, at the end of a word. */
export const preview = (text = ''): string =>
  text.length <= 200 ? text : `${text.slice(0, text.lastIndexOf(' ', 200))} …`
