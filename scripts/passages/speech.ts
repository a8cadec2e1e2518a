/** Words of saying, believing or denying whose subject stands before them. */
const verbs =
  /\b(?:said|says?|told|stated|reports? that|reported that|revealed|disclosed|stressed|pointed out|noted|noting|declared|announced|acknowledge[ds]?|warned|warning|believes?|indicates?|suggests?|called|predict|underlined|signaled|accuses|blamed|claim(?:s|ed)?|den(?:y|ied|ies)|hinted|reiterated|threatened|proposed|vowed|pledge[ds]?|promises?|fear|wrote|asked|praised|repeated|echoed|calls for|briefing|reaffirming|expected|unconvinced|declined to say|framing|positions itself|have begun referring)\b/g

/** Words after which the speaker is named, up to a comma or the next verb. */
const after =
  /\b(?:according to|(?:warnings?|threats?|reports?)[^.;:,]*? from|position of|repeated|echoed)\s+((?:U\.S\.|(?! that | revealed )[^.,;:”"])*)/gi

const breaks = /[,;:“”"()—]|\bthat\b|\bwhile\b|\bas\b|\band (?=\p{Ll})/u

/** What stands before a verb, back to the last break; further back where no name stands there or two verbs are joined. */
function subjectOf(before: string): string {
  const clause = before.split(breaks).at(-1) ?? ''
  return /\p{Lu}/u.test(clause) && !/\band $/.test(clause) ? clause : before
}

/** The stretches of a text in which the speaker of something is named. */
export function speakersIn(text: string): string[] {
  const subjects = [...text.matchAll(verbs)].map((found) => subjectOf(text.slice(0, found.index)))
  return [...subjects, ...[...text.matchAll(after)].map(([, source]) => source ?? '')]
}
