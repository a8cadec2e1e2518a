import type { Appeared } from '../certainty/index.js'
import type { DateReader } from '../dates/reader.js'
import type { OwnWords } from '../names/context.js'
import { NameBook } from './names.js'
import type { Reading } from './reading.js'

/** A record that a row names: where, and which. */
export interface Reference {
  readonly list: string
  readonly index: number
  readonly row: unknown
  readonly field: string
  readonly id: string
  /** The id of the row. */
  readonly own: string
}

/** The words of a list, and what to write instead of one that it lacks. */
export interface KnownWords {
  readonly names: ReadonlySet<unknown>
  readonly hintFor: (word: string) => string
}

/** What is kept while the rows of an input are read. */
export interface Books {
  readonly reading: Reading
  readonly dates: DateReader
  /** Our lists with the words that the input adds to them. */
  readonly words: OwnWords
  /** The words of each list that was looked into, with hints for those that it lacks. */
  readonly known: Map<readonly string[], KnownWords>
  /** Whoever acts: all are parties. */
  readonly actors: NameBook
  /** Whoever says so; may be actors too. */
  readonly voices: NameBook
  readonly goods: NameBook
  /** The wider goods of each, where the input gives some. */
  readonly parents: ReadonlyMap<string, string>
  readonly places: NameBook
  /** The documents by id; `undefined` where they are at fault, so that no claim is blamed for naming them. */
  readonly documents: ReadonlyMap<string, Appeared> | undefined
  /** The records that rows name, to be looked up when all are read. */
  readonly references: Reference[]
}

/** Empty books. */
export function openBooks(
  reading: Reading,
  dates: DateReader,
  words: OwnWords,
  documents: Books['documents'],
  actors = new NameBook(),
  goods = new NameBook(),
  parents: ReadonlyMap<string, string> = new Map(),
): Books {
  return {
    reading,
    dates,
    words,
    known: new Map(),
    documents,
    actors,
    goods,
    parents,
    voices: new NameBook(),
    places: new NameBook(),
    references: [],
  }
}
