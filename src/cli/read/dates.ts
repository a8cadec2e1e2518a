import { windowOf } from '../../dates/index.js'
import { singleDay } from '../../query/options.js'

/** Reads a day, month, year or interval; gives it back as text. */
export function date(text: string): string {
  try {
    windowOf(text)
    return text
  } catch (error) {
    throw new RangeError((error as Error).message.replace(/, \{ year.*/, ''))
  }
}

/** Reads a single day. */
export const day = (text: string): string => singleDay(date(text))
