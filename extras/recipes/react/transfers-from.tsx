import { useState } from 'react'
import { isPartyName, type PartyName, release, sentenceOf, type Transfer, transfersTo, urlOf } from 'russia-ties'

/** Whom these documents name as a sender to Russia, by the alphabet. */
export const senders: readonly PartyName[] = [...new Set(transfersTo('Russia').flatMap(({ from }) => from))].sort()

function Line({ transfer }: { readonly transfer: Transfer }) {
  return (
    <li>
      <a href={urlOf(transfer)}>{transfer.title}</a>
      {transfer.joint && <em> (of several senders together; no document tells the shares)</em>}
      <p>{sentenceOf(transfer)}</p>
    </li>
  )
}

/** A choice of senders, and what the documents say that each sent, promised or refused to Russia. */
export function TransfersFrom({ first }: { readonly first: PartyName }) {
  const [from, choose] = useState(first)
  const transfers = transfersTo('Russia', { from })
  return (
    <section>
      <label>
        To Russia, from{' '}
        <select value={from} onChange={({ target }) => isPartyName(target.value) && choose(target.value)}>
          {senders.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <ul>
        {transfers.map((transfer) => (
          <Line key={transfer.id} transfer={transfer} />
        ))}
      </ul>
      <footer>
        Source: russia-ties {release.version} of {release.date}, CC BY 4.0: what five documents of 2022 to 2025 say,
        named in each line with the passage. How many lines a state has says what their authors wrote about.
      </footer>
    </section>
  )
}
