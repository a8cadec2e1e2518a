/** What a command knows of the place that it runs in. */
export interface World {
  /** Takes data, for standard output. */
  readonly out: (text: string) => void
  /** Takes hints and faults, for standard error. */
  readonly err: (text: string) => void
  /** The number of columns to keep to. */
  readonly width: number
  /** Whether to colour. */
  readonly colour: boolean
}
