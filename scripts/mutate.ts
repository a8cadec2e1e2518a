import { mutateCode } from './mutate/code.js'
import { mutateData } from './mutate/data.js'

// Gets data or code wrong on purpose, and counts what the checks or the tests notice:
// npm run mutate -- data [--sample N] [--seed S] [--show "what was got wrong"]
// npm run mutate -- code [LAYER …]      a layer takes minutes, all of them hours
const [what, ...args] = process.argv.slice(2)
if (what === 'data') process.exitCode = mutateData(args)
else if (what === 'code') process.exitCode = mutateCode(args)
else {
  console.error(
    'usage: npm run mutate -- data [--sample N] [--seed S] [--show NAME], or npm run mutate -- code [LAYER …]',
  )
  process.exitCode = 2
}
