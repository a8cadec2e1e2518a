import { type Specs, specsOf } from '../find/specs.js'
import { isOneOf, keysOf } from '../objects.js'
import type { AnyRecord } from '../types/index.js'
import { type Kind, kindRules, kinds, type ListName } from '../vocabulary/index.js'

/** A list of records that can be asked for; that of all records has no kind. */
export interface List {
  readonly name: string
  readonly kind: Kind | undefined
  readonly about: string
  readonly specs: Specs
}

/** The lists of records: one of each kind, and one of them all. */
export const lists: readonly List[] = [
  ...kinds.map((kind) => ({ name: kindRules[kind].list, kind, about: kindRules[kind].about, specs: specsOf(kind) })),
  { name: 'records', kind: undefined, about: 'Records of every kind', specs: specsOf(undefined) },
]

const loaders: Readonly<Record<ListName, () => Promise<readonly AnyRecord[]>>> = {
  transfers: async () => (await import('../generated/transfers.js')).transfers,
  deployments: async () => (await import('../generated/deployments.js')).deployments,
  capabilities: async () => (await import('../generated/capabilities.js')).capabilities,
  figures: async () => (await import('../generated/figures.js')).figures,
  events: async () => (await import('../generated/events.js')).events,
  statements: async () => (await import('../generated/statements.js')).statements,
  ties: async () => (await import('../generated/ties.js')).ties,
  stances: async () => (await import('../generated/stances.js')).stances,
  assessments: async () => (await import('../generated/assessments.js')).assessments,
}

/** The records of a list, which alone is read for it; all records for any other name. */
export async function loadList(name = ''): Promise<readonly AnyRecord[]> {
  return isOneOf(keysOf(loaders), name) ? loaders[name]() : (await import('../records.js')).records
}
