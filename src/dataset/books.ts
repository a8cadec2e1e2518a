import type { Appearances, Appeared } from '../certainty/index.js'
import { DateReader } from '../dates/reader.js'
import { valueAt } from '../objects.js'
import type { Citation } from '../sources/evidence.js'
import type { DatasetInput, Vocabulary } from './input.js'
import { NameBook } from './names.js'
import type { Reading } from './reading.js'

/** What a data set is made from, whatever its names. */
export type Input = DatasetInput<string, string, Vocabulary, unknown>

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

/** What is kept while an input is read. */
export class Books {
  readonly dates: DateReader
  /** Our lists with the words that the input adds to them. */
  readonly words = new Map<readonly string[], readonly string[]>()
  /** Whoever acts: all are parties. */
  readonly actors = new NameBook()
  /** Whoever says so; may be actors too. */
  readonly voices = new NameBook()
  readonly goods = new NameBook()
  readonly places = new NameBook()
  /** The documents, as they are cited. */
  readonly citations: Citation[] = []
  /** When each appeared. */
  readonly documents = new Map<string, Appeared>()
  /** Whether something is wrong with the documents, so that no claim is blamed for naming them. */
  areAtFault = false
  /** The records that rows name, to be looked up when all are read. */
  readonly references: Reference[] = []

  constructor(
    readonly reading: Reading,
    { approximate }: Input,
  ) {
    this.dates = new DateReader(approximate ?? {})
  }

  /** When a document appeared that is there. */
  readonly appeared: Appearances = (document) => valueAt(this.documents, document)
}
