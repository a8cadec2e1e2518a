import { windowOf } from '../dates/index.js'
import type { AnyRecord, Names } from '../types/index.js'
import type { Answer } from './answer.js'
import { claimsAnswer } from './claims-answer.js'
import { graded } from './graded.js'
import type { World } from './world.js'

/** Finds what is definite, or also what is possible. */
export type Query = (certainty: 'definite' | 'possible') => readonly AnyRecord<Names>[]

/** When, and how surely. */
export interface Dated {
  /** The date asked for. */
  readonly during?: string | undefined
  /** Whether what is not ruled out counts. */
  readonly possible?: boolean | undefined
}

/** An answer that tells what the reader should know besides, if anything. */
export type RecordsAnswer = Answer & Required<Pick<Answer, 'hints'>>

/** The records that a query finds, with their claims. */
export function recordsAnswer(query: Query, { during, possible }: Dated, world: World): RecordsAnswer {
  const window = during === undefined ? undefined : windowOf(during)
  const { shown, isSure, hints } = graded(query, { window, possible })
  return { ...claimsAnswer(shown, isSure, world), hints }
}
