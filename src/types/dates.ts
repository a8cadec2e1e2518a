/** A calendar day of the proleptic Gregorian calendar, written `YYYY-MM-DD`; no clock and no zone. */
export type Day = string

/** A date as an editor wrote it, and the days within which it lies. */
export interface DayRange {
  /** The date in EDTF (ISO 8601-2): `2024-06-19`, `2024-06`, `2024`, `201X`, `[2025-01..2025-04]`, `[..1999]`. */
  readonly edtf: string
  /** The first day it can be; `null`: no bound. */
  readonly earliest: Day | null
  /** The last day it can be; `null`: no bound. */
  readonly latest: Day | null
}

/** Beginning and end as far as one claim tells them; a side that the claim is silent about is absent. */
export interface ClaimPeriod {
  /** When the thing began, as this claim tells it. */
  readonly start?: DayRange | undefined
  /** When it ended; `open`: the claim says or implies that it goes on. Absent: the claim doesn't say. */
  readonly end?: DayRange | 'open' | undefined
}

/** Days in a row on which a record is definite, both ends included. */
export interface Spell {
  /** The first of the days. */
  readonly first: Day
  /** The last of them. */
  readonly last: Day
}

/**
 * The overall span of a record, as four days: the dates of its firm claims taken together. It is meant for display and
 * sorting; whether the record held on a day is asked with `holdsAt`, and where it is definite stands in `spells`.
 * `null` is no bound: no first day, no last day.
 */
export interface Period {
  /** The first day on which it can have begun, by the claims that give a start; `null`: none does. */
  readonly earliestStart: Day | null
  /** The day by which it had begun; `null`: it may never begin. */
  readonly latestStart: Day | null
  /** The day up to which it surely lasted; `null`: no such day. */
  readonly earliestEnd: Day | null
  /** The last day on which it can have ended, by the claims that give an end; `null`: none does. */
  readonly latestEnd: Day | null
}

/** Whether a thing held at a date: on every reading of its claims, on some, on none. */
export type Certainty = 'definite' | 'possible' | 'no'
