import type { Claim, Day, Names } from '../types/index.js'
import type { Bound } from './bounds.js'

/** The two days between which a document appeared. */
export interface Appeared {
  readonly earliest: Day
  readonly latest: Day
}

/** When each document appeared. */
export type Appearances = (document: string) => Appeared

/** The days within which a claim attests its thing. */
export interface Attested {
  readonly earliest: Bound
  readonly latest: Bound
}

/**
 * The moment at which a claim attests its thing: its `asOf`, else the day it was `said`, else the earliest day on which
 * its document can have appeared.
 */
export function attestedOn<N extends Names>(claim: Claim<string, N>, appeared: Appearances): Attested {
  const told = claim.asOf ?? claim.said
  if (told) return told
  const { earliest } = appeared(claim.document)
  return { earliest, latest: earliest }
}
