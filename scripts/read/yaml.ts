import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { misfits, type Problem, problemsOf } from './problems.js'

type Fields = Record<string, unknown>

/** Reads YAML files below a root; what can't be read, or doesn't fit its schema, goes to the problems. */
export interface Reader {
  /** The fields of a file. */
  readonly fields: (path: string) => Fields
  /** The entries of a file that fit a schema, by key. */
  readonly entries: <T>(path: string, schema: z.ZodType<T>) => Map<string, T>
  /** A whole file that fits a schema; nothing where it doesn't. */
  readonly whole: <T>(path: string, key: string, schema: z.ZodType<T>) => T[]
  /** The names of the YAML files in a folder, without their ending, in order. */
  readonly names: (folder: string) => readonly string[]
}

/** A reader of the files below a root. */
export function readerOf(root: string, problems: Problem[]): Reader {
  const fields = (path: string): Fields => {
    const document = parseDocument(readFileSync(join(root, path), 'utf8'))
    const { errors } = document
    for (const { message } of errors)
      problems.push({ file: path, key: '-', rule: 'readable YAML', got: message.split('\n')[0] })
    return errors.length > 0 ? {} : ((document.toJS() as Fields | null) ?? {})
  }
  const fitting = <T>(path: string, key: string, value: unknown, schema: z.ZodType<T>): T[] => {
    const { success, data, error } = schema.safeParse(value)
    problems.push(...problemsOf(path, key, misfits(error)))
    return success ? [data] : []
  }
  return {
    fields,
    entries: (path, schema) => {
      const rows = Object.entries(fields(path))
      return new Map(rows.flatMap(([key, value]) => fitting(path, key, value, schema).map((good) => [key, good])))
    },
    whole: (path, key, schema) => fitting(path, key, fields(path), schema),
    names: (folder) => {
      const files = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []
      return files.flatMap((name) => (name.endsWith('.yaml') ? [name.replace('.yaml', '')] : [])).sort()
    },
  }
}
