import type { Answer } from './answer.js'
import type { World } from './world.js'

/** Reads the text of an option or argument; a RangeError says what is wrong with it. */
export type Reader<T> = (text: string) => T

/** An option that takes a value. */
export interface ValueOption<T = unknown> {
  /** What the value is called in the help: `PARTY`. */
  readonly takes: string
  /** What it does, in a line. */
  readonly about: string
  /** Reads the value. */
  readonly read: Reader<T>
  /** Whether it may be given more than once, or several values with commas. */
  readonly several?: true
}

/** An option without a value. */
export interface Flag {
  /** What it does, in a line. */
  readonly about: string
}

/** An option of a command. */
export type Option = ValueOption | Flag

/** The options of a command, by name: `knownBy` is `--known-by`. */
export type Options = Readonly<Record<string, Option>>

type ValueOf<O> = O extends { readonly read: Reader<infer T> } ? (O extends { several: true } ? readonly T[] : T) : true

/** What was asked for: the options that were given, as read. */
export type Asked<O extends Options> = { readonly [K in keyof O]?: ValueOf<O[K]> | undefined }

/** What stands after the name of the command. */
export interface Argument<T = unknown> {
  /** What it is called in the help: `ID`. */
  readonly name: string
  /** What it is, in a line. */
  readonly about: string
  /** Reads it. */
  readonly read: Reader<T>
}

/** A command of the tool. */
export interface Command<O extends Options = Options, A = never> {
  /** What it does, in a few lines. */
  readonly about: string
  /** What must stand after its name; absent: nothing may. */
  readonly argument?: Argument<A>
  /** Its options. */
  readonly options: O
  /** Lines to try, without the name of the tool. */
  readonly examples: readonly [string, ...string[]]
  /** Answers. */
  readonly run: (asked: Asked<O>, argument: A, world: World) => Answer
}

/** A command of whatever options, as the tool runs it. */
export type AnyCommand = Command<Options, unknown>

/** A command, with the types of its options worked out. */
export const command = <const O extends Options, A = undefined>(one: Command<O, A>): AnyCommand =>
  one as unknown as AnyCommand
