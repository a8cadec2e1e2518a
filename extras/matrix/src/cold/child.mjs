// What it takes to import a file, and then to ask it something; with `data`, to read, parse and freeze one. The clock is read before
// anything is printed.
import { readFileSync } from 'node:fs'

const freeze = (value) => {
  for (const key in value) if (typeof value[key] === 'object' && value[key] !== null) freeze(value[key])
  return Object.freeze(value)
}
const [, , target, what, asked] = process.argv
const start = performance.now()
if (what === 'data') freeze(JSON.parse(readFileSync(target, 'utf8')))
else {
  const module = await import(target)
  if (what !== undefined) module[what](asked)
}
const taken = performance.now() - start
process.stdout.write(String(taken))
