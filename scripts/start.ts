import { main } from '../src/cli/main.js'
import { release } from '../src/index.js'

// What is in the data, on one screen: the command line at work, on questions that somebody may ask first.
const world = {
  out: (text: string) => process.stdout.write(text),
  err: () => {},
  width: Math.min(process.stdout.columns || 80, 80),
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
}
process.stdout.on('error', () => process.exit(0)) // the reader has seen enough

const questions = [
  ['What Iran sent to Russia, newest source first', 'transfers --from ir --to ru --stage delivered --newest --limit 4'],
  ['Where documents on Iran differ', 'disagreements --on Iran --table --limit 5'],
  ['Ties of Russia that held on 18 November 2024', 'ties --of Russia --during 2024-11-18 --table --limit 5'],
] as const

const { records, claims } = release.counts
world.out(
  `russia-ties ${release.version}: ${records} records, ${claims} claims, ${release.coverage.documents.length} documents\n`,
)
for (const [question, line] of questions) {
  world.out(`\n${question}\n$ russia-ties ${line}\n`)
  await main(line.split(' '), world)
}
world.out('\nAsk more: russia-ties search WORDS, show ID, explain LIST, timeline ACTOR\n')
