/** The acts of saying. */
export const acts = [
  'said',
  'declared',
  'claimed',
  'denied',
  'acknowledged',
  'disclosed',
  'reported',
  'warned',
  'threatened',
  'promised',
  'pledged',
  'vowed',
  'proposed',
  'called for',
  'praised',
  'blamed',
  'accused',
  'hinted',
  'reiterated',
  'signalled',
  'called',
  'predicted',
  'declined to say',
  'did not say',
  'echoed',
  'briefed',
  'mocked',
] as const

/** How a thing was said. */
export type Act = (typeof acts)[number]
