import { actors, documents, goods } from '../../../src/index.js'
import { claimText } from '../../../src/words/plain.js'
import { saidOf } from '../../../src/words/sentence.js'
import { wordingOf } from '../../../src/words/wording.js'
import { documentAddress } from '../addresses.js'
import { html, type Value } from '../html.js'
import type { AnyRecord, Claim } from './types.js'

const wording = wordingOf({ actors, goods, documents })

/** What one claim says. */
export const claimSays = (record: AnyRecord, claim: Claim): string => claimText(record, claim, wording)

/** What the documents say of a record, each linked before its sentences. */
export const told = (record: AnyRecord, claims = record.claims as readonly Claim[]): Value =>
  saidOf(record, claims, wording).map(
    ({ document, source, says }, place) =>
      html`${place > 0 && ' '}<a href="@/${documentAddress(document)}">${source}</a>: ${says.join(' ')}`,
  )
