import type { Form, Magnitude, TrendWord } from '../vocabulary/index.js'
import type { DayRange } from './dates.js'
import type { Names, OurNames } from './names.js'

/** A number as printed, with the bounds that its words give and no others. */
export interface Quantity<N extends Names = OurNames> {
  /** How the number is printed; it decides which of `min`, `max` and `magnitude` are there. */
  readonly form: Form
  /** The lower bound: `at least 400` gives 400. `moreThan` excludes it, `atLeast` includes it. */
  readonly min?: number | undefined
  /** The upper bound: `up to 12,000` gives 12000. */
  readonly max?: number | undefined
  /** The word where no number is given: `thousands`. */
  readonly magnitude?: Magnitude | undefined
  /** What is counted or measured. */
  readonly unit: N['words']['units']
  /** What it is counted for: `$20,000 per drone`. */
  readonly per?: N['words']['pers'] | undefined
  /** The whole that a share is of; every percentage but a rate of growth or of inflation has one. */
  readonly of?: string | undefined
  /** The first moment of a running total: such a number contains earlier ones and is never added to them. */
  readonly cumulativeSince?: DayRange | undefined
}

/** A superlative of the source: `{ as: 'largest', among: "India's suppliers of arms" }`. */
export interface Rank<N extends Names = OurNames> {
  /** The superlative. */
  readonly as: N['words']['ranks']
  /** Among whom or what. */
  readonly among: string
}

/** A change that a claim tells; it never marks a beginning. */
export interface Trend {
  /** Which way it goes. */
  readonly is: TrendWord
  /** Since when it goes that way; the thing itself may be older. */
  readonly since?: DayRange | undefined
}
