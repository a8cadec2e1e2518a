import { groupsOf, patternOf } from '../words/lists.js'

const { verbs, sources } = groupsOf('passage-speech', ['verbs', 'sources'])

/** Words of saying, believing or denying whose subject stands before them. */
const saying = patternOf(verbs, 'g')

/** Words after which the speaker is named, up to a comma or the next verb. */
const after = new RegExp(
  `\\b(?:${Object.keys(sources).join('|')})\\s+((?:U\\.S\\.|(?! that | revealed )[^.,;:”"])*)`,
  'gi',
)

const breaks = /[,;:“”"()—]|\bthat\b|\bwhile\b|\bas\b|\band (?=\p{Ll})/u

/** What stands before a verb, back to the last break; further back where no name stands there or two verbs are joined. */
function subjectOf(before: string): string {
  const clause = before.split(breaks).at(-1) ?? ''
  return /\p{Lu}/u.test(clause) && !/\band $/.test(clause) ? clause : before
}

/** The stretches of a text in which the speaker of something is named. */
export function speakersIn(text: string): string[] {
  const subjects = [...text.matchAll(saying)].map((found) => subjectOf(text.slice(0, found.index)))
  return [...subjects, ...[...text.matchAll(after)].map(([, source]) => source ?? '')]
}
