import { linesOf } from '../parts/measure.js'
import type { Told } from '../queries/estimates.js'
import { momentText, sinceText, speakerText, thingText } from './words.js'

/** Where the parts of a row stand, for a page of some width. */
export interface Grid {
  readonly width: number
  /** The height of a row, and the part of it above the bars. */
  readonly row: number
  readonly above: number
  readonly label: number
  readonly time: { readonly x: number; readonly width: number }
  readonly amount: { readonly x: number; readonly width: number }
}

const line = 14.5

/** The columns of the chart, and rows high enough for the longest label: beside the bars, or above them where it is narrow. */
export function gridFor(width: number, rows: readonly Line[]): Grid {
  const isNarrow = width < 620
  const side = isNarrow ? width : Math.round(width * 0.36)
  const label = side - 14
  const lines = Math.max(1, ...rows.map(({ told }) => labelLines(told, label).length))
  const text = Math.ceil(lines * line) + 10
  const row = isNarrow ? text + 42 : Math.max(58, text + 4)
  const time = Math.round(width * (isNarrow ? 0.34 : 0.22))
  const from = isNarrow ? 0 : side
  const rest = from + time + 16
  return {
    ...{ width, row, label, above: isNarrow ? text + 22 : Math.round(row / 2) },
    ...{ time: { x: from, width: time }, amount: { x: rest, width: width - rest } },
  }
}

/** A number with its key, which tells rows apart. */
export interface Line {
  readonly key: string
  readonly told: Told
}

/** The rows of one unit: those with a number, and those with a word only. */
export function linesFor(list: readonly Told[], unit: string): { numbers: readonly Line[]; inWords: readonly Line[] } {
  const all = list
    .filter(({ estimate }) => estimate.unit === unit)
    .map((told, at): Line => ({ key: `${unit}:${at}:${told.record.id}`, told }))
  const isWord = ({ told: { estimate } }: Line) => estimate.low === null && estimate.high === null
  return { numbers: all.filter((one) => !isWord(one)), inWords: all.filter(isWord) }
}

type Style = 'x-what' | 'who'

/** The lines of text of a row: what, who says so how, and when. */
export function labelLines(told: Told, room: number): readonly (readonly [style: Style, text: string])[] {
  const stage = told.estimate.stage ? `${told.estimate.stage} · ` : ''
  const rest = [`${stage}${speakerText(told)}`, momentText(told), sinceText(told)].filter(Boolean)
  return [
    ...linesOf(thingText(told), room, 13, 600).map((text) => ['x-what', text] as const),
    ...rest.flatMap((text) => linesOf(text, room, 11.5)).map((text) => ['who', text] as const),
  ]
}
