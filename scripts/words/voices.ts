/** Words of our own sentences that say in whose voice and how surely a thing is put forward, each with a phrase that it finds. */
export const voiceWords = {
  deny: {
    'den(?:y|ies|ied|ying|ial)': 'Iran denies that',
    'dismiss(?:es|ed)?|reject(?:s|ed)?|disput(?:e|es|ed)': 'Russia rejects that',
  },
  not: {
    "not|no|none|never|nothing|nobody|nowhere|neither|nor|cannot|\\w+n[’']t": 'has not sent',
    'without|lack(?:s|ed|ing)?|fail(?:s|ed|ing)?|short of|stay(?:s|ed)? out|abstain(?:s|ed)?|avoid(?:s|ed|ing)?':
      'without a duty',
    'stop(?:s|ped)?|refus(?:e|es|ed|al)|far from|rather than|unable|impossible|hardly|rarely': 'far from over',
  },
  against: {
    'against|oppos\\w+|challenges?|resist(?:s|ed)?|negative|out of': 'opposes the plan',
    'block(?:s|ed)?|halt(?:s|ed)?|declin(?:es|ed)|reject(?:s|ed)?|veto(?:es|ed)?': 'blocked the aid',
  },
  ahead: {
    'will|would|shall|could|may|might|can': 'will send',
    'plan(?:s|ned|ning)?|intend(?:s|ed)?|mean(?:s|t)? to|want(?:s|ed)?|aim(?:s|ed|ing)?|seek(?:s|ing)?|sought':
      'plans to send',
    'promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed)?|offer(?:s|ed)?|agree(?:s|d)?|guarantee[ds]?':
      'has promised',
    'propos(?:e|es|ed|al)|invit(?:e|es|ed|ation)|threaten(?:s|ed)?|threats?|warn(?:s|ed)?': 'has threatened',
    'ask(?:s|ed|ing)?|request(?:s|ed)?|demand(?:s|ed)?|call(?:s|ed)? (?:for|on)|urg(?:e|es|ed)': 'has asked for',
    'prepar(?:e|es|ed|ing|ation)|read(?:y|ied|ying)|set to|due|schedul\\w+|about to|going to': 'is preparing',
    'expect(?:s|ed|ing)?|predict(?:s|ed)?|forecast|likely|unlikely|foresees?|prospects?|hopes?|hoped': 'is expected to',
    '(?:is|are|was|were) to': 'is to meet',
    'provides? for|reckon(?:s|ed)? with|chances? of|possib(?:le|ility)': 'provides for',
    'risk(?:s|ed)?|ahead|future|long (?:run|term)|eventually|in time|next|if|unless|until|soon': 'in the long run',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>

const patternOf = (words: Readonly<Record<string, string>>) =>
  new RegExp(`\\b(?:${Object.keys(words).join('|')})(?!\\p{L})`, 'giu')
const patterns = {
  deny: patternOf(voiceWords.deny),
  not: patternOf(voiceWords.not),
  against: patternOf(voiceWords.against),
  ahead: patternOf(voiceWords.ahead),
}

/** The words with which a text denies, negates, opposes or looks ahead. "May" with a capital is the month. */
export const wordsAs = (voice: keyof typeof voiceWords, text: string): readonly string[] =>
  (text.replace(/\bMay\b/g, '').match(patterns[voice]) ?? []).map((word) => word.toLowerCase())

/** Whether a text denies, negates, opposes or looks ahead. */
export const speaksAs = (voice: keyof typeof voiceWords, text: string): boolean => wordsAs(voice, text).length > 0
