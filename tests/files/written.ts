import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { dataFiles } from '../../scripts/write/data-files.js'
import { write } from '../../scripts/write/file.js'

/** The files as the build writes them. */
export const files = dataFiles()

/** The text of one of them. */
export const textOf = (path: string): string => {
  const content = files.find((file) => file.path === path)?.content
  if (typeof content !== 'string') throw new Error(`no text file ${path}`)
  return content
}

/** The JSON of one of them. */
export const jsonOf = <T>(path: string): T => JSON.parse(textOf(path)) as T

/** Writes them into a folder of their own, which goes when the tests of the file are over. */
export function folderOfFiles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'russia-ties-files-'))
  write(folder, files)
  afterAll(() => rmSync(folder, { recursive: true }))
  return folder
}
