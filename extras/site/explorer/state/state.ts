/** The views of the explorer, in the order of their tabs. */
export const views = ['network', 'changes', 'flows', 'estimates', 'records'] as const

/** A view of the explorer. */
export type View = (typeof views)[number]

/** What a bare address shows. An empty text means: no restriction. */
export const start = {
  view: 'network' as View,
  /** The day of the network. On this one nothing happens: on the days of documents, claims without dates pile up. */
  date: '2025-06-01',
  /** The earlier day with which it is compared. */
  since: '2024-06-01',
  /** Only what had been published by this day, and the earlier state of knowledge with which that one is compared. */
  ...{ knownBy: '', knownBefore: '' },
  /** How sure what is shown must be; empty: definite ties, and everything in the other views. */
  certainty: '' as '' | 'possible' | 'definite',
  actor: '',
  /** Whether the network shows ties around Russia or all ties, where no actor is chosen. */
  around: 'Russia' as 'Russia' | 'all',
  ...{ document: '', modality: '' },
  /** The kind of record, for estimates and the list, and the type of tie, for the network. */
  ...{ kind: '', type: '' },
  /** The goods, with all that is under them, for flows and estimates, and how far a transfer had got, for flows. */
  ...{ goods: '', stage: '' },
  /** The window of time: for flows and the list. */
  during: '',
  /** What is counted; empty: drones, missiles and rounds sent to Russia. */
  unit: '',
  scale: 'linear' as 'linear' | 'log',
  /** How the list is ordered: records, or the dated points of one actor. */
  list: 'records' as 'records' | 'timeline',
  /** What the panel shows: the id of a record, or `actor:`, `pair:` or `goods:` with names. */
  pick: '',
}

/** Everything that decides what is shown; the address holds all of it. */
export type State = Readonly<typeof start>

/** How sure what is shown must be. */
export const certaintyOf = ({ certainty, view }: State): 'possible' | 'definite' =>
  certainty || (view === 'network' ? 'definite' : 'possible')
