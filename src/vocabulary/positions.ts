/** The subjects on which a stance is recorded: a closed list. */
export const subjects = [
  'invasion',
  'participation in the war',
  'a Russian victory',
  'a Western victory',
  'sanctions against Russia',
  'efforts to punish or isolate Russia',
  'aid to Ukraine',
  "Ukraine's accession to the EU",
  'the annexation of Ukrainian territory',
  'the annexation of Crimea',
  'the referendums on joining Russia',
  'CSTO drills on its soil',
  'CSTO support for the war',
  'responsibility for the war',
  "Russia's security concerns",
  'negotiations on the war',
  'negotiations',
  'talks on security and the world order',
  'the conflict of Armenia and Azerbaijan',
  'foreign-policy course',
  'restoring ties with Syria',
  'Russian narratives at the United Nations',
  'the US-led order',
  'US influence',
  'alignment with Russia',
  'alignment with Iran and North Korea',
  'alignment with Russia, Iran and North Korea',
  'the accusation of supplying arms to Russia',
  'the dissolution of the Soviet Union',
  'its own nuclear potential',
  'hosting further talks',
] as const

/** What a stance is on. */
export type StanceSubject = (typeof subjects)[number]

/** The positions that a stance can take. `has not …` records that a thing was not done, as the document says. */
export const positions = [
  'supports',
  'opposes',
  'refuses',
  'has not condemned',
  'has not voiced support',
  'does not support',
  'recognises',
  'does not recognise',
  'neutral',
  'mediates',
  'undecided',
  'cautious',
  'refrains',
  'takes part',
  'denies',
  'blames the West',
  'blames NATO',
  'regards as legitimate',
  'regards as a tragedy',
  'doubts',
  'wary',
  'wants none',
  'willing',
  'ready',
  'called',
] as const

/** The position taken; `called` means that only the label in `called` says it. */
export type Position = (typeof positions)[number]
