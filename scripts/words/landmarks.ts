/** Events by which sentences date others, as patterns, each with a phrase that it finds: whoever is named there plays no part. */
export const landmarks: Readonly<Record<string, string>> = {
  "(?:Bashar al-)?Assad(?:'s|,)? (?:who )?(?:fall|fell|exile|rule|was toppled|overthrow)": "before Assad's fall",
}

const pattern = new RegExp(Object.keys(landmarks).join('|'), 'g')

/** A text without the events that only date it. */
export const withoutLandmarks = (text: string): string => text.replace(pattern, '')
