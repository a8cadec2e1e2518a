import { type Actor, records } from 'russia-ties'
import { isOnlyDenied } from '../entries.js'
import { opinions, type Part } from '../listing.js'
import { claimsOf, ofKind, ownNames, recordsNaming } from '../world.js'

/** The records whose claims give the word of someone. */
const wordOf = (wanted: ReadonlySet<string>) =>
  records.filter((record) =>
    claimsOf(record).some(({ claimant, via }) =>
      [claimant, via].some((name) => name !== undefined && wanted.has(name)),
    ),
  )

const quoted = 'Records with a claim that a document attributes to it, or says it passed on.'
const denied = 'No document says that these are so. Queries leave them out unless they ask for `negated`.'

/** What an actor's page shows, section by section; the names of its bodies and office holders count as its own. */
export function partsOf({ name, type }: Actor): readonly Part[] {
  const wanted: ReadonlySet<string> = type === 'voice' ? new Set([name]) : ownNames(name)
  const has = (names: readonly string[] | undefined) => names?.some((one) => wanted.has(one)) ?? false
  const all = type === 'voice' ? [] : recordsNaming(wanted)
  const list = all.filter((record) => !isOnlyDenied(record))
  const ties = (standing: string) => ofKind(list, 'tie').filter((tie) => tie.standing === standing)
  const spoken = ofKind(list, 'statement')
  return [
    ['received', `What moved to ${name}`, ofKind(list, 'transfer').filter(({ to }) => has(to))],
    ['sent', `What moved from ${name}`, ofKind(list, 'transfer').filter(({ from }) => has(from))],
    ['with', 'Ties with others', ties('with')],
    ['against', 'Ties against others', ties('against')],
    ['neither', 'Other ties', ties('neither')],
    ['deployments', 'Deployments', ofKind(list, 'deployment')],
    ['events', 'What happened', ofKind(list, 'event')],
    ['said', `What ${name} said`, spoken.filter(({ speaker }) => has(speaker))],
    ['addressed', `What was said to or about ${name}`, spoken.filter(({ speaker }) => !has(speaker))],
    ['stances', 'Stances', ofKind(list, 'stance')],
    ['figures', 'Figures', ofKind(list, 'figure')],
    ['capabilities', 'Capabilities', ofKind(list, 'capability')],
    ['assessments', `Assessments about ${name}`, ofKind(list, 'assessment'), opinions],
    ['word', `What ${name} is quoted for`, wordOf(wanted), quoted],
    ['denied', 'Only denied or negated', all.filter(isOnlyDenied), denied],
  ]
}
