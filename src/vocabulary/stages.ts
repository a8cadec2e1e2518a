/**
 * How far a thing has got, for each kind that has stages, with the phase that the stage belongs to:
 * `before` it holds, `during`, `after` it ended, or `never` (it came to nothing).
 */
export const stages = {
  transfer: {
    requested: 'before',
    offered: 'before',
    promised: 'before',
    agreed: 'before',
    'in preparation': 'before',
    delivered: 'during',
    halted: 'after',
    refused: 'never',
  },
  deployment: {
    expected: 'before',
    'in preparation': 'before',
    present: 'during',
    fighting: 'during',
    withdrawn: 'after',
  },
  capability: { planned: 'before', developing: 'during', present: 'during' },
  event: { scheduled: 'before', happened: 'during', declined: 'during', blocked: 'during' },
  tie: { 'in preparation': 'before', signed: 'during', 'in force': 'during', ended: 'after' },
} as const

/** A kind whose claims may carry a stage. */
export type StagedKind = keyof typeof stages

/** The stages of one kind, or of all kinds together. */
export type Stage<K extends StagedKind = StagedKind> = K extends StagedKind ? keyof (typeof stages)[K] & string : never

/** Where a stage stands to the thing itself. */
export type Phase = 'before' | 'during' | 'after' | 'never'
