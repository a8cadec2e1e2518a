import type { Claim, Day, DayRange, Names } from '../types/index.js'
import { type Bounds, cutAt } from './bounds.js'

/** The two days between which a document appeared. */
export interface Appeared {
  readonly earliest: Day
  readonly latest: Day
}

/** When each document appeared. */
export type Appearances = (document: string) => Appeared

/**
 * The moment at which a claim attests its thing: its `asOf`, else the day it was `said`, else the earliest day on which
 * its document can have appeared. What a document tells of is never later than the document.
 */
export function attestedOn<N extends Names>({ asOf, said, document }: Claim<string, N>, appeared: Appearances): Bounds {
  const { earliest, latest } = appeared(document)
  const told = asOf ?? said
  return told ? cutAt(told, latest) : { earliest, latest: earliest }
}

/** The end that a claim tells; `undefined` where it tells none, and where the thing goes on. */
export const closedEnd = <N extends Names>({ period }: Claim<string, N>): DayRange | undefined =>
  period?.end === 'open' ? undefined : period?.end
