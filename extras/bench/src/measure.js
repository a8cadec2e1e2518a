const now = () => Number(process.hrtime.bigint())

/** The value below which this share of a list lies. */
export const quantile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.round((sorted.length - 1) * share)]
}

export const median = (values) => quantile(values, 0.5)

/** What the answers of the timed spans held, so that no engine can leave the work out. */
export let seen = 0

/** Microseconds a question: nothing stands between the two readings of the clock but the questions. */
function timed(ask, questions) {
  let answers = 0
  const start = now()
  for (let i = 0; i < questions.length; i++) answers += ask(questions[i]).length
  const end = now()
  seen += answers
  return (end - start) / questions.length / 1000
}

const idsOf = (answer) => answer.map(({ id }) => id)

/** Throws where an engine answers otherwise than the first; gives the mean number of records in an answer. */
function checked(engines, questions) {
  let count = 0
  for (const question of questions) {
    const answers = engines.map(({ ask }) => idsOf(ask(question)))
    count += answers[0].length
    for (const [i, ids] of answers.entries())
      if (ids.join() !== answers[0].join())
        throw new Error(
          `${engines[i].name} answers ${JSON.stringify(question)} otherwise: ${ids.length}, ${answers[0].length}`,
        )
  }
  return count / questions.length
}

/** About so many microseconds are timed at once: short, so that on a busy machine most spans are not interrupted. */
const span = 400

/** How many questions fill a span. */
const fitting = (microseconds) => Math.max(1, Math.min(50, Math.round(span / microseconds)))

/**
 * Compares engines, the first of which is ours. `draw` makes questions, so many at a time: those on which the answers are
 * compared, those that warm up and those that are timed are different ones, and each engine is asked each of them once.
 * Engines take turns round by round, and the one that begins changes.
 */
export function compared(engines, draw, rounds) {
  const exact = engines.filter(({ loose }) => !loose)
  const answers = checked(exact, draw(60))
  const times = engines.map(() => [])
  const warm = engines.map(({ ask }) => timed(ask, draw(300)))
  for (const { ask } of engines) timed(ask, draw(Math.round(2000 / Math.max(1, Math.max(...warm) / 20))))
  const batch = fitting(timed(engines[0].ask, draw(50)))
  for (let round = 0; round < rounds; round++) {
    const questions = draw(batch)
    for (let turn = 0; turn < engines.length; turn++) {
      const i = (turn + round) % engines.length
      times[i].push(timed(engines[i].ask, questions))
    }
  }
  const ratios = engines.map((_, i) => times[0].map((time, round) => time / times[i][round]))
  return {
    answers,
    median: times.map(median),
    ratio: ratios.map((list) => ({ low: quantile(list, 0.25), median: median(list), high: quantile(list, 0.75) })),
  }
}

/** Milliseconds of one run of something, and what it made. */
export function once(make) {
  const start = now()
  const made = make()
  const end = now()
  return { made, ms: (end - start) / 1_000_000 }
}

/** Bytes in use after a thorough collection. */
export async function bytesInUse() {
  for (let i = 0; i < 4; i++) {
    globalThis.gc()
    await new Promise((resolve) => setTimeout(resolve, 25)) // array buffers are freed a little later
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
