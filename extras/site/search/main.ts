import { findActor } from 'russia-ties'
import { search } from 'russia-ties/search'
import { actorAddress, recordAddress } from '../addresses.js'
import { type AnyRecord, claimsOf } from '../pages/world.js'
import { sourceOf } from '../words.js'

/** One sentence that answers, with the document that says it. */
export interface Answer {
  readonly says: string
  readonly source: string
}

/** A record that was found; addresses are taken from the root of the site. */
export interface Found {
  readonly title: string
  readonly kind: string
  readonly address: string
  readonly answers: readonly Answer[]
  /** The words of the records that the search took for those that were typed. */
  readonly words: readonly string[]
}

/** A page whose name was typed. */
export interface Named {
  readonly title: string
  readonly address: string
}

const answersOf = (record: AnyRecord, wanted: readonly string[]): readonly Answer[] =>
  claimsOf(record)
    .map(({ says = '', document }) => ({ says, source: sourceOf(document) }))
    .filter(({ says }) => wanted.length === 0 || wanted.includes(says))

/** The page on the actor whose name or alias was typed, if it is one. */
export function named(text: string): Named | undefined {
  const name = findActor(text.trim())?.name
  return name && { title: name, address: actorAddress(name) }
}

/** The records that hold the words, each with the sentences that answer. */
export const found = (text: string): readonly Found[] =>
  search(text).map(({ record, says, matched }) => ({
    title: record.title,
    kind: record.kind,
    address: recordAddress(record.id),
    answers: answersOf(record, says),
    words: Object.keys(matched),
  }))
