import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { renewed } from './docs/commands.js'

// Renews what the command lines in docs/command-line.md print.
const guide = fileURLToPath(new URL('../docs/command-line.md', import.meta.url))
writeFileSync(guide, await renewed(readFileSync(guide, 'utf8')))
