import { type Actor, records } from 'russia-ties'
import { isOnlyDenied } from '../entries.js'
import type { AnyRecord } from '../types.js'
import { claimsOf, ofKind, ownNames, recordsNaming } from '../world.js'

/** A section of an actor's page. */
export interface Part {
  readonly id: string
  readonly heading: string
  readonly list: readonly AnyRecord[]
  readonly note?: string
}

/** The records whose claims give the word of someone. */
const wordOf = (wanted: ReadonlySet<string>) =>
  records.filter((record) =>
    claimsOf(record).some(({ claimant, via }) =>
      [claimant, via].some((name) => name !== undefined && wanted.has(name)),
    ),
  )

/** What an actor's page shows, section by section; the names of its bodies and office holders count as its own. */
export function partsOf({ name, type }: Actor): readonly Part[] {
  const wanted: ReadonlySet<string> = type === 'voice' ? new Set([name]) : ownNames(name)
  const has = (names: readonly string[] | undefined) => names?.some((one) => wanted.has(one)) ?? false
  const all = type === 'voice' ? [] : recordsNaming(wanted)
  const list = all.filter((record) => !isOnlyDenied(record))
  const ties = (standing: string) => ofKind(list, 'tie').filter((tie) => tie.standing === standing)
  const spoken = ofKind(list, 'statement')
  return [
    { id: 'received', heading: `What moved to ${name}`, list: ofKind(list, 'transfer').filter(({ to }) => has(to)) },
    { id: 'sent', heading: `What moved from ${name}`, list: ofKind(list, 'transfer').filter(({ from }) => has(from)) },
    { id: 'with', heading: 'Ties with others', list: ties('with') },
    { id: 'against', heading: 'Ties against others', list: ties('against') },
    { id: 'neither', heading: 'Other ties', list: ties('neither') },
    { id: 'deployments', heading: 'Deployments', list: ofKind(list, 'deployment') },
    { id: 'events', heading: 'What happened', list: ofKind(list, 'event') },
    { id: 'said', heading: `What ${name} said`, list: spoken.filter(({ speaker }) => has(speaker)) },
    {
      id: 'addressed',
      heading: `What was said to or about ${name}`,
      list: spoken.filter(({ speaker }) => !has(speaker)),
    },
    { id: 'stances', heading: 'Stances', list: ofKind(list, 'stance') },
    { id: 'figures', heading: 'Figures', list: ofKind(list, 'figure') },
    { id: 'capabilities', heading: 'Capabilities', list: ofKind(list, 'capability') },
    {
      id: 'assessments',
      heading: `Assessments about ${name}`,
      list: ofKind(list, 'assessment'),
      note: 'Opinions, forecasts and motives, as their holders put them.',
    },
    {
      id: 'word',
      heading: `What ${name} is quoted for`,
      list: wordOf(wanted),
      note: 'Records with a claim that a document attributes to it, or says it passed on.',
    },
    {
      id: 'denied',
      heading: 'Only denied or negated',
      list: all.filter(isOnlyDenied),
      note: 'No document says that these are so. Queries leave them out unless they ask for `negated`.',
    },
  ]
}
