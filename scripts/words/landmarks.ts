import { groupsOf, patternOf } from './lists.js'

const pattern = patternOf(groupsOf('sentence-landmarks', ['landmarks']).landmarks, 'g')

/** A text without the events that only date it: whoever is named there plays no part. */
export const withoutLandmarks = (text: string): string => text.replace(pattern, '')
