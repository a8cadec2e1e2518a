/** Whether a tie puts its parties together, against each other, or neither. */
export const standings = ['with', 'against', 'neither'] as const

/** Which way a tie points: with each other, against each other, or neither. */
export type Standing = (typeof standings)[number]

/**
 * The types of tie. `reads` is the sentence to read it by (`{from}`, `{to}` for directed ties, `{between}` for
 * mutual ones), `standing` says whether the parties stand together.
 */
export const tieTypes = {
  treaty: { directed: false, standing: 'with', reads: '{between} are parties to a treaty' },
  alliance: { directed: false, standing: 'with', reads: '{between} are allied by agreement' },
  alignment: {
    directed: false,
    standing: 'with',
    reads: '{between} are counted among each other’s allies, partners or friends',
  },
  cooperation: { directed: false, standing: 'with', reads: '{between} cooperate' },
  project: { directed: false, standing: 'with', reads: '{between} run a project together' },
  rivalry: { directed: false, standing: 'against', reads: '{between} are rivals' },
  conflict: { directed: false, standing: 'against', reads: '{between} are in conflict' },
  tension: { directed: false, standing: 'neither', reads: 'relations between {between} are strained' },
  membership: { directed: true, standing: 'with', reads: '{from} belongs to {to}' },
  dependence: { directed: true, standing: 'with', reads: '{from} depends on {to}' },
  support: { directed: true, standing: 'with', reads: '{from} supports {to}' },
  protection: { directed: true, standing: 'with', reads: '{from} protects {to}' },
  hosting: { directed: true, standing: 'with', reads: '{from} hosts {to}' },
  leadership: { directed: true, standing: 'with', reads: '{from} leads {to}' },
  influence: { directed: true, standing: 'neither', reads: '{from} has influence on {to}' },
  sanctions: { directed: true, standing: 'against', reads: '{from} has sanctions on {to}' },
  hostility: { directed: true, standing: 'against', reads: '{from} is hostile to {to}' },
} as const

/** What sort of relation a tie is. */
export type TieType = keyof typeof tieTypes

/** The tie types that run from one side to another. */
export type DirectedTieType = { [T in TieType]: (typeof tieTypes)[T]['directed'] extends true ? T : never }[TieType]

/** The tie types that hold between their parties alike. */
export type MutualTieType = Exclude<TieType, DirectedTieType>

/** The field that a tie is about. */
export const domains = [
  'general',
  'military',
  'political',
  'diplomacy',
  'economy',
  'trade',
  'energy',
  'nuclear energy',
  'technology',
  'finance',
  'tourism',
  'infrastructure',
  'ideology',
  'sanctions evasion',
  'trade routes',
  'logistics',
  'war in Ukraine',
  'Syria',
] as const

/** What a tie is about. */
export type Domain = (typeof domains)[number]
