import { type Html, html, type Value } from '../../html.js'

/** A picture before it is framed: what stands in it, and in how much room. */
export interface Picture {
  readonly look: string
  /** What it shows, in a sentence. */
  readonly name: string
  readonly width: number
  readonly height: number
  readonly body: Value
}

/** A picture with its frame, which stands on a page and alone. */
export const framed = ({ look, name, width, height, body }: Picture): Html =>
  html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" class="${look}" role="group" aria-label="${name}">${body}</svg>`

/** Lines of a text below each other, from the line on which the first one stands. */
export const linesFrom = (lines: readonly string[], x: number, y: number, pitch: number): readonly Html[] =>
  lines.map((line, at) => html`<tspan x="${x}" y="${y + at * pitch}">${line}</tspan>`)

/** A slanting pattern of a bar on some ground. */
export const slanted = (id: string, size: number, body: Html): Html =>
  html`<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${body}</pattern>`

interface Choice {
  readonly look: string
  /** What it chooses, and what tells it from all others of the picture. */
  readonly pick: string
  readonly key: string
  readonly name: string
  readonly isPicked: boolean
  readonly at?: { readonly x: number; readonly y: number }
}

/** A part of a picture that can be chosen. */
export const choice = ({ look, pick, key, name, isPicked, at }: Choice, ...body: readonly Value[]): Html =>
  html`<g class="${look}${isPicked && ' picked'}"${at && html` transform="translate(${at.x},${at.y})"`} role="button" tabindex="-1" data-pick="${pick}" data-key="${key}" aria-label="${name}" aria-pressed="${String(isPicked)}"><title>${name}</title>${body}</g>`
