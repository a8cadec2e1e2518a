import { acts } from './acts.js'
import { eventTypes, outcomes, roles } from './events.js'
import { abilities, assessmentTypes, measures } from './measures.js'
import { positions, subjects } from './positions.js'
import { pers, ranks, units } from './quantities.js'
import { domains } from './ties.js'

/** The lists that say what records are about and not how they are read: a register of one's own may add words to them. */
export const openLists = {
  units,
  pers,
  ranks,
  eventTypes,
  roles,
  outcomes,
  measures,
  abilities,
  assessmentTypes,
  subjects,
  positions,
  domains,
  acts,
} as const

/** The name of a list that a register may add words to. */
export type OpenList = keyof typeof openLists

/** A word of such a list. */
export type WordOf<L extends OpenList> = (typeof openLists)[L][number]
