/** What a figure measures. */
export const measures = [
  'trade volume',
  'trade share',
  'share of supply',
  'imports',
  'import level',
  'economic growth',
  'inflation',
  'unit cost',
  'losses',
  'deaths',
  'stocks',
  'production',
  'military strain',
  'economic state',
  'popular support',
] as const

/** What a figure measures. */
export type Measure = (typeof measures)[number]

/** What a side can do with goods. */
export const abilities = ['possesses', 'makes', 'develops', 'builds', 'can offer', 'uses'] as const

/** How a side has a capability. */
export type Ability = (typeof abilities)[number]

/** What sort of assessment a record is. */
export const assessmentTypes = ['goal', 'motive', 'judgement', 'comparison', 'forecast', 'effect'] as const

/** The type of an assessment. */
export type AssessmentType = (typeof assessmentTypes)[number]
