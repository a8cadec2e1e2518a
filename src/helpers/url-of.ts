import { at, readingOf, readOptions } from '../find/read.js'
import type { SpecsFor } from '../find/specs.js'
import type { RecordId, RetiredId } from '../generated/names.js'
import { quoted } from '../names/directory.js'
import type { AnyRecord, Retired } from '../types/index.js'
import { home } from './home.js'
import { pageOf, site } from './page.js'
import { named } from './record.js'

/** Whether pages can stand below an address: one with a query or an anchor has nothing below it. */
function isFolder(address: string): boolean {
  const { protocol, search, hash } = new URL(address)
  return ['https:', 'http:', 'file:'].includes(protocol) && `${search}${hash}` === ''
}

/** The address of a folder, with a slash at its end. */
function folderOf(value: string): string {
  if (URL.canParse(value) && isFolder(value)) return value.endsWith('/') ? value : `${value}/`
  throw new RangeError(`${quoted(value)} is not an address: expected one like '${site}'`)
}

/** Where the pages stand. */
export interface AddressOptions {
  /** The address of a copy of the site; absent, the project's own. */
  readonly base?: string | undefined
}

const specs = {
  base: { takes: 'text', several: false, about: 'The address of a copy of the site.' },
} as const satisfies SpecsFor<AddressOptions>

/**
 * The address of the page on a record, which stays the same in every version.
 *
 * A view has the page of its record; an id that was withdrawn has a page that names its successor.
 *
 * @param cited - A record, a view of one, or an id.
 * @param options - `base`: the address of a copy of the site.
 * @throws RangeError for an id that no record has, with the nearest one, and for a base that is no address of a
 * folder.
 * @throws TypeError for anything else, and for an unknown option.
 * @example
 * ```ts
 * urlOf('transfers/iran-russia/shahed-136')
 * // 'https://russia-ties.github.io/russia-ties/records/transfers/iran-russia/shahed-136.html'
 * ```
 */
export function urlOf(cited: AnyRecord | Retired | RecordId | RetiredId, options?: AddressOptions): string {
  const { id } = named('urlOf', typeof cited === 'object' ? (cited?.id ?? cited) : cited)
  const base = readingOf(readOptions('urlOf', options, specs, home()), 'base')
  return pageOf(id, base === undefined ? site : at('urlOf: base', () => folderOf(base)))
}
