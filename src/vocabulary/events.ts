/** What sort of happening an event is. */
export const eventTypes = [
  'visit',
  'meeting',
  'summit',
  'call',
  'talks',
  'interview',
  'press conference',
  'speech',
  'invitation',
  'demand',
  'refusal',
  'vote',
  'veto',
  'block',
  'measure',
  'designation',
  'drill',
  'patrol',
  'invasion',
  'incursion',
  'intervention',
  'withdrawal',
  'attack',
  'battle',
  'crime',
  'alert',
  'violation',
  'mobilisation',
  'annexation',
  'referendum',
  'election',
  'protest',
  'crackdown',
  'change of power',
  'flight',
  'exchange',
  'mediation',
  'discovery',
  'disclosure',
  'concealment',
  'espionage',
  'recruitment',
  'arrival',
  'delay',
  'sighting',
  'ceremony',
  'recapture',
  'request',
  'obstruction',
] as const

/** The type of an event. */
export type EventType = (typeof eventTypes)[number]

/** The part that a participant plays in an event. */
export const roles = [
  'actor',
  'addressee',
  'affected',
  'participant',
  'host',
  'visitor',
  'invited',
  'caller',
  'mediator',
  'against',
  'for',
  'attacker',
  'attacked',
  'beneficiary',
  'maker',
  'user',
  'supplier',
] as const

/** The part that a participant plays in an event. */
export type Role = (typeof roles)[number]

/** What came of an event, where a document says so. */
export const outcomes = [
  'adopted',
  'vetoed',
  'blocked',
  'declined',
  'rejected',
  'no ceasefire',
  'no breakthrough',
  'prisoner exchange',
  'failed to achieve its aim',
  'succeeded',
] as const

/** What came of an event. */
export type Outcome = (typeof outcomes)[number]
