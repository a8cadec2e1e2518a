import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A file that is made: its path below some folder, and what stands in it. */
export interface DataFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** JSON in a line. */
export const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`

/** Those of the files that stand otherwise below a folder, or not at all. */
export const staleOf = <T extends DataFile>(folder: string, files: readonly T[]): readonly T[] =>
  files.filter(({ path, content }) => {
    const target = join(folder, path)
    return !existsSync(target) || !readFileSync(target).equals(Buffer.from(content))
  })

/** Writes files below a folder. */
export function write(folder: string, files: readonly DataFile[]): void {
  for (const { path, content } of files) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, content)
  }
}
