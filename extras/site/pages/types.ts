import type { Claim as AnyClaim } from 'russia-ties'

export type { AnyRecord, Kind, OurNames, SourceDocument } from 'russia-ties'

/** A claim of a record of any kind. */
export type Claim = AnyClaim<string>
