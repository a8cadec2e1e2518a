import type { Html } from '../html.js'

/** A page before it is framed; addresses in it that begin with `@/` are taken from the root of the site. */
export interface Page {
  /** Where it stands: `records/ties/belarus-russia/union-state.html`. */
  readonly path: string
  readonly title: string
  readonly main: Html
  readonly head?: string
  readonly first?: string
}

/** The way from a page to the root of the site: `../` for each folder. */
export const rootOf = (path: string): string => '../'.repeat(path.split('/').length - 1)
