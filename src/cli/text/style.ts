/** Ways to set off text. */
export interface Style {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly doubtful: (text: string) => string
}

const sgr = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`
const same = (text: string) => text

/** Colours, or none. */
export const styleOf = (colour: boolean): Style =>
  colour ? { bold: sgr(1), dim: sgr(2), doubtful: sgr(33) } : { bold: same, dim: same, doubtful: same }
