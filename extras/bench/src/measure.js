/** Median and quartiles of a list of numbers. */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share) => sorted[Math.round((sorted.length - 1) * share)]
  return { low: at(0.25), median: at(0.5), high: at(0.75) }
}

const now = () => Number(process.hrtime.bigint())

/**
 * Microseconds a question, over as many passes through the questions as last half a millisecond: short, so that on a busy
 * machine most samples are not interrupted.
 */
async function sample(ask, questions) {
  const start = now()
  let passes = 0
  let until = start
  do {
    for (const question of questions) {
      const answer = ask(...question)
      if (typeof answer.then === 'function') await answer
    }
    passes++
    until = now()
  } while (until - start < 500_000)
  return (until - start) / passes / questions.length / 1000
}

/** Every engine in turn, round after round; a third as many rounds before them warm up. */
export async function alternated(engines, questions, rounds) {
  const times = new Map(engines.map(({ name }) => [name, []]))
  for (let round = -Math.ceil(rounds / 3); round < rounds; round++)
    for (const { name, ask } of engines) {
      const time = await sample(ask, questions)
      if (round >= 0) times.get(name).push(time)
    }
  return new Map([...times].map(([name, list]) => [name, spread(list)]))
}

/** Milliseconds of one run of something, and what it made. */
export async function timed(make) {
  const start = now()
  const made = await make()
  return { made, time: (now() - start) / 1_000_000 }
}

async function used() {
  for (let i = 0; i < 4; i++) {
    globalThis.gc()
    await new Promise((resolve) => setTimeout(resolve, 25)) // array buffers are freed a little later
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** What something keeps in memory, in bytes. */
export async function kept(make) {
  const made = []
  const before = await used()
  made.push(await make())
  return ((await used()) - before) / made.length
}
