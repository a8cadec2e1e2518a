/** The views of the explorer, in the order of their tabs. */
export const views = ['network', 'changes', 'flows', 'estimates', 'records'] as const

/** A view of the explorer. */
export type View = (typeof views)[number]

/** Everything that decides what is shown; the address holds all of it. An empty text means: no restriction. */
export interface State {
  readonly view: View
  /** The day of the network. */
  readonly date: string
  /** The earlier day with which it is compared. */
  readonly since: string
  /** Only what had been published by this day. */
  readonly knownBy: string
  /** The earlier state of knowledge with which that one is compared. */
  readonly knownBefore: string
  /** How sure what is shown must be; empty: definite ties, and everything in the other views. */
  readonly certainty: '' | 'possible' | 'definite'
  readonly actor: string
  /** Whether the network shows ties around Russia or all ties, where no actor is chosen. */
  readonly around: 'Russia' | 'all'
  readonly document: string
  readonly modality: string
  /** The kind of record: for estimates and the list. */
  readonly kind: string
  /** The type of tie: for the network. */
  readonly type: string
  /** The goods, with all that is under them: for flows and estimates. */
  readonly goods: string
  /** How far a transfer had got: for flows. */
  readonly stage: string
  /** The window of time: for flows and the list. */
  readonly during: string
  /** What is counted; empty: drones, missiles and rounds sent to Russia. */
  readonly unit: string
  readonly scale: 'linear' | 'log'
  /** How the list is ordered: records, or the dated points of one actor. */
  readonly list: 'records' | 'timeline'
  /** What the panel shows: the id of a record, or `actor:`, `pair:` or `goods:` with names. */
  readonly pick: string
}

/** What a bare address shows. */
export const start: State = {
  view: 'network',
  // A day on which nothing happens: on the days of documents, claims without dates pile up.
  date: '2025-06-01',
  since: '2024-06-01',
  knownBy: '',
  knownBefore: '',
  certainty: '',
  actor: '',
  around: 'Russia',
  document: '',
  modality: '',
  kind: '',
  type: '',
  goods: '',
  stage: '',
  during: '',
  unit: '',
  scale: 'linear',
  list: 'records',
  pick: '',
}

/** How sure what is shown must be. */
export const certaintyOf = ({ certainty, view }: State): 'possible' | 'definite' =>
  certainty || (view === 'network' ? 'definite' : 'possible')
