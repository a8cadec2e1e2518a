import { groupsOf, patternOf } from './lists.js'

const pattern = patternOf(groupsOf('sentence-labels', ['partisan']).partisan)

/** The first word of a text that takes sides. */
export const partisanIn = (text: string): string | undefined => pattern.exec(text)?.[0]
