import type { Claim as AnyClaim, AnyRecord } from 'russia-ties'

export type { AnyRecord, Kind, OurNames, SourceDocument } from 'russia-ties'

/** A claim of a record of any kind. */
export type Claim = AnyClaim<string>

/** A record of one kind. */
export type RecordOfKind<K extends AnyRecord['kind']> = Extract<AnyRecord, { kind: K }>
