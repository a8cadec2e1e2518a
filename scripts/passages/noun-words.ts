/** Common nouns and adjectives by which the documents name groups, bodies and unnamed voices: a closed list. */
export const nounWords = [
  'administration',
  'adversaries',
  'agency',
  'allies',
  'analysts',
  'army',
  'assessments',
  'authorities',
  'brokers',
  'chief',
  'countries',
  'counterintelligence',
  'democratic',
  'diplomats',
  'experts',
  'forces',
  'friends',
  'government',
  'governments',
  'group',
  'imagery',
  'independent',
  'intelligence',
  'leaders',
  'many',
  'members',
  'military',
  'mobilised',
  'monarchies',
  'nations',
  'observers',
  'officials',
  'outcasts',
  'parliament',
  'partners',
  'players',
  'population',
  'populations',
  'powers',
  'regimes',
  'reports',
  'revisionist',
  'society',
  'soldiers',
  'spokesman',
  'states',
  'suppliers',
  'supporters',
  'team',
  'troops',
] as const

/** A noun of the closed list. */
export type Noun = (typeof nounWords)[number]

/** The nouns of the list that a text holds. */
export const nounsIn = (text: string): Noun[] => {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])
  return nounWords.filter((noun) => words.has(noun))
}
