const { isDeepStrictEqual } = require('node:util')

/** What a program says: a line for each answer that is not the one expected, else "all right" at its end. */
const wrong = []
exports.same = (what, found, expected) => {
  if (!isDeepStrictEqual(found, expected))
    wrong.push(`${what}: found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`)
}
/** The message that a call throws. */
exports.messageOf = (call) => {
  try {
    return `nothing was thrown, but came back: ${JSON.stringify(call())}`
  } catch (error) {
    return `${error.name}: ${error.message}`
  }
}
process.once('exit', () => console.log(wrong.length === 0 ? 'all right' : wrong.join('\n')))
