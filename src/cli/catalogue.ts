import type { AnyCommand } from './command.js'

/** A command as the overview names it, loaded when it is asked for. */
export interface Entry {
  /** What it does, in a line. */
  readonly about: string
  /** Loads it. */
  readonly load: () => Promise<AnyCommand>
}

/** The commands and the data come along when the first command is asked for: help starts without them. */
const commands = () => import('./commands/index.js')

/** The commands, in the order of the overview. */
export const catalogue = {
  transfers: {
    about: 'what was sent, promised or refused, from whom to whom',
    load: async () => (await commands()).transfersCommand,
  },
  ties: {
    about: 'treaties, support, hostility and other ties, at a date or of a party',
    load: async () => (await commands()).tiesCommand,
  },
  list: {
    about: 'the records of a kind, or the actors, goods, places or documents',
    load: async () => (await commands()).listCommand,
  },
  timeline: {
    about: 'the dated points of everything that names an actor',
    load: async () => (await commands()).timelineCommand,
  },
  show: {
    about: 'a record: its sentence, claims with bounds, and evidence',
    load: async () => (await commands()).showCommand,
  },
  cite: {
    about: 'how to cite a record or a document',
    load: async () => (await commands()).citeCommand,
  },
  disagreements: {
    about: 'where the claims on one thing differ',
    load: async () => (await commands()).disagreementsCommand,
  },
  verify: {
    about: 'prove the evidence against documents that you hold',
    load: async () => (await import('./commands/verify.js')).verifyCommand,
  },
  release: {
    about: 'version, date, coverage and counts of the data',
    load: async () => (await commands()).releaseCommand,
  },
} as const satisfies Readonly<Record<string, Entry>>

/** The name of a command. */
export type CommandName = keyof typeof catalogue

/** The names of the commands. */
export const commandNames = Object.keys(catalogue) as readonly CommandName[]
