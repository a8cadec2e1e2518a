/** What a command knows of the place that it runs in. */
export interface World {
  /** Takes answers, for standard output. */
  readonly out: (text: string) => void
  /** Takes hints and errors, for standard error. */
  readonly err: (text: string) => void
  /** The number of columns to keep to. */
  readonly width: number
  /** Whether to use bold and colour. */
  readonly colour: boolean
}

const paint = (start: number, end: number, colour: boolean) => (text: string) =>
  colour ? `\u001b[${start}m${text}\u001b[${end}m` : text

/** Ways to set text in a terminal. `util.styleText` would ask for Node 20.12. */
export const styleOf = ({ colour }: Pick<World, 'colour'>) => ({
  bold: paint(1, 22, colour),
  dim: paint(2, 22, colour),
  doubtful: paint(33, 39, colour),
})
