import { documents, isRecordId, sentenceOf } from '../../../src/index.js'
import { documentAddress, passageAddress, recordAddress } from '../addresses.js'
import { type Html, html, type Value } from '../html.js'
import type { AnyRecord } from './types.js'

const names = documents.map(({ id }) => id).join('|')
const marks = new RegExp(`(?<![\\w-])([a-z]+/[\\w-]+/[\\w-]+|${names}|p\\d+\\.s\\d+)(?![\\w-])`)

const link = (address: string, text: string): Html => html`<a href="@/${address}">${text}</a>`

/** A sentence of the package with its documents, passages and records linked; a passage is one of the document named last. */
export function linked(sentence: string): Value {
  let document = ''
  return sentence.split(marks).map((part, place): Value => {
    if (place % 2 === 0) return part
    if (part.includes('/')) return isRecordId(part) ? link(recordAddress(part), part) : part
    if (part.includes('.')) return link(passageAddress(document, part), part)
    document = part
    return link(documentAddress(part), part)
  })
}

/** What the documents say of a record, without its title. */
export const toldOf = (record: AnyRecord): string => sentenceOf(record).slice(record.title.length + 2)
