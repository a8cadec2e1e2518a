/** A file below dist/data: its path there, and what stands in it. */
export interface DataFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** JSON to read, with a line break at the end. */
export const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
