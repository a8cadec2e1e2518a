import type { DateReader } from '../dates/reader.js'
import type { Publication } from '../types/reference.js'
import { NameBook } from './names.js'
import type { Reading } from './reading.js'

/** A record that a row names: where, and which. */
export interface Reference {
  readonly list: string
  readonly index: number
  readonly row: unknown
  readonly field: string
  readonly id: string
}

/** What is kept while the rows of an input are read. */
export interface Books {
  readonly reading: Reading
  readonly dates: DateReader
  /** Whoever acts: all are parties. */
  readonly actors: NameBook
  /** Whoever says so; may be actors too. */
  readonly voices: NameBook
  readonly goods: NameBook
  readonly places: NameBook
  /** The documents by id; `undefined` where they are at fault, so that no claim is blamed for naming them. */
  readonly documents: ReadonlyMap<string, Publication> | undefined
  /** The records that rows name, to be looked up when all are read. */
  readonly references: Reference[]
}

/** Empty books. */
export function openBooks(
  reading: Reading,
  dates: DateReader,
  documents: Books['documents'],
  actors = new NameBook(),
  goods = new NameBook(),
): Books {
  return {
    reading,
    dates,
    documents,
    actors,
    goods,
    voices: new NameBook(actors),
    places: new NameBook(),
    references: [],
  }
}
