import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { type Problem, pathOf } from './problems.js'

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

const schemaProblems = (file: string, key: string, error: z.ZodError): Problem[] =>
  error.issues.map(({ path, message }) => ({ file, key: `${key}${pathOf(path)}`, rule: message }))

/** A reader of the files below a root. */
export function readerOf(root: string, problems: Problem[]): Reader {
  const fields = (path: string): Fields => {
    const { errors, ...document } = parse(join(root, path))
    for (const { message } of errors)
      problems.push({ file: path, key: '-', rule: 'readable YAML', got: firstLine(message) })
    return document.fields
  }
  const fitting = <T>(path: string, key: string, value: unknown, schema: z.ZodType<T>): T[] => {
    const { success, data, error } = schema.safeParse(value)
    if (!success) problems.push(...schemaProblems(path, key, error))
    return success ? [data] : []
  }
  return {
    fields,
    entries: (path, schema) =>
      new Map(
        Object.entries(fields(path)).flatMap(([key, value]) =>
          fitting(path, key, value, schema).map((good) => [key, good] as const),
        ),
      ),
    whole: (path, key, schema) => fitting(path, key, fields(path), schema),
    names: (folder) => namesIn(join(root, folder)),
  }
}

const firstLine = (text: string) => text.split('\n')[0]

function parse(path: string) {
  const document = parseDocument(readFileSync(path, 'utf8'), { uniqueKeys: true })
  const { errors } = document
  return { errors, fields: errors.length > 0 ? {} : ((document.toJS() as Fields | null) ?? {}) }
}

const namesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => name.replace('.yaml', ''))
        .sort()
    : []
