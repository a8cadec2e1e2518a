/**
 * Words of our own sentences by which somebody says, believes or promises something, each with a phrase that it finds. Who does so
 * stands right before.
 */
export const sayingWords: Readonly<Record<string, string>> = {
  'say|says|said|tells?|told|spoke of|speaks? of|wrote|writes|notes?|noted': 'Reuters said',
  'claims?|claimed|alleges?|alleged|accuses?|accused|denies|denied|deny|blames?|blamed': 'Iran denied',
  'reports(?= that)|reported|discloses?|disclosed|reveals?|revealed|acknowledges?|acknowledged': 'the US reported',
  'suggests?|suggested|indicates?|indicated|hints?|hinted': 'satellite imagery suggests',
  'believes?|believed|thinks?|thought|doubts?|doubted|fears?(?= that)|feared(?= that)|considers?|considered':
    'officials fear that',
  'expects?|expected|predicts?|predicted|reckons?|reckoned|foresees?|foresaw': 'many experts predict',
  'promises(?! to)|promised|pledges|pledged|vows|vowed|threatens|threatened|has threatened|warns|warned': 'he pledged',
  'calls|called|describes?|described|presents? itself|presented itself|declares?|declared|reaffirmed': 'he called',
  'repeats|repeated(?= that)|stresse[sd]|insists|insisted|voiced|echoed|argues?|argued|praised|asked':
    'he repeated that',
}

const verbs = `(?:${Object.keys(sayingWords).join('|')})`
const adverbs =
  '(?: (?:also|often|now|have|has|have|had|once|later|again|officially|reportedly|begun to|does not|do not|did not))*'
const before = new RegExp(
  `([^,:;“”]*?)\\b${adverbs} ?(?<!\\b(?:to|is|are|was|were|be|been|being|repeatedly) )\\b${verbs}\\b`,
  'gi',
)
const after =
  /\b(?:according to|to judge by|in the (?:view|words|eyes) of) ([^,.:;“”]+)|\bby ([^,.:;“”]+)['’]s? account/gi

/** Words by which a sentence leaves open who says so, each with a phrase that it finds. */
export const hearsayWords: Readonly<Record<string, string>> = {
  'widely (?:seen|viewed|regarded)': 'was widely seen as',
  '(?:was|were|been) (?:defined|described) as': 'was described as',
  'many (?:now )?(?:say|speak|call)': 'many now speak of',
  '(?:is|are) (?:now |no longer )?(?:seen|taken|viewed)(?: not)? (?:only |not only )?as': 'is now seen not only as',
}

const hearsay = new RegExp(`\\b(?:${Object.keys(hearsayWords).join('|')})\\b`, 'i')

/** Whether a sentence passes on what somebody says whom it doesn't name. */
export const isHearsay = (text: string): boolean => hearsay.test(text)

/** The stretches of a sentence in which somebody stands who says, believes or promises something. */
export const speakersIn = (text: string): readonly string[] =>
  [...text.matchAll(before), ...text.matchAll(after)].map(([, stretch, other]) => (stretch ?? other) as string)
