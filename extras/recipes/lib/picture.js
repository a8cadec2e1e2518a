import { parseHTML } from 'linkedom'
import { release } from 'russia-ties'

/** A document for libraries that draw into one, in Node. */
export const { document } = parseHTML('<!doctype html><html><body></body></html>')

/** Where a picture has its data from. */
export const source = `Source: russia-ties ${release.version} of ${release.date}, CC BY 4.0: what five documents of 2022 to 2025 say.`

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Lines no longer than what fits in whatever sans serif is at hand. */
const wrapped = (texts, length) => texts.flatMap((text) => text.match(new RegExp(`\\S.{0,${length - 1}}(?!\\S)`, 'g')))

const lines = (texts, y, step, style) =>
  texts.map((text, i) => `<text x="24" y="${y + i * step}" ${style}>${escaped(text)}</text>`).join('\n')

/**
 * An SVG file with a title, what the marks mean, the drawings one below the other, and the source; it needs no style sheet.
 * A drawing is an <svg> as text with a height.
 */
export function picture({ title, drawings, width = 800, ...texts }) {
  const legend = wrapped(texts.legend, 104)
  const notes = wrapped([...(texts.notes ?? []), source], 122)
  const top = 62 + legend.length * 18
  const bottoms = drawings.map((_, i) => top + drawings.slice(0, i + 1).reduce((sum, { height }) => sum + height, 0))
  const foot = (bottoms.at(-1) ?? top) + 22
  const height = foot + notes.length * 16
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Helvetica, Arial, 'Liberation Sans', sans-serif" role="img" aria-label="${escaped(title).replaceAll('"', '&quot;')}">
<rect width="100%" height="100%" fill="white"/>
${lines([title], 36, 0, 'font-size="19" font-weight="bold" fill="#1b1b1b"')}
${lines(legend, 60, 18, 'font-size="13" fill="#444"')}
${drawings.map(({ svg, height }, i) => `<svg class="drawing" y="${bottoms[i] - height}" width="${width}" height="${height}">${svg}</svg>`).join('\n')}
${lines(notes, foot, 16, 'font-size="11" fill="#555"')}
</svg>
`
}
