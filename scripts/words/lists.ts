import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

/** Patterns, each with a phrase that it finds. */
export type Words = Readonly<Record<string, string>>

const words = z.record(z.string().min(1), z.string().min(1))

/** Where the lists stand. */
export const folder = new URL('../../data/words/', import.meta.url)

const read = (list: string): unknown => parse(readFileSync(new URL(`${list}.yaml`, folder), 'utf8'))

/** A list, whatever groups of words it has. */
export const anyGroups = (list: string): Readonly<Record<string, Words>> =>
  z.record(z.string(), words).parse(read(list))

/** A list that has these groups of words and no others. */
export const groupsOf = <T extends string>(list: string, groups: readonly T[]): Readonly<Record<T, Words>> =>
  z.record(z.enum(groups), words).parse(read(list))

/** Finds each word of a group where it stands as a whole. */
export const patternOf = (group: Words, flags = 'i'): RegExp =>
  new RegExp(`\\b(?:${Object.keys(group).join('|')})\\b`, flags)
